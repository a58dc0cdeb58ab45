import { sum } from "../../domain/arithmetic.ts";
import { numberOf } from "../../domain/report.ts";
import { exactNumber } from "../../domain/value.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { accented, largestMark, observedMark, type Whole } from "../build/marks.ts";
import type { ChartDefinition } from "../definition.ts";
import type { Mark } from "../mark.ts";
import type { Reference } from "../model.ts";

const channels = [
  "channel.gazette",
  "channel.website",
  "channel.weibo",
  "channel.wechat",
  "channel.other",
] as const satisfies readonly IndicatorId[];

/** Items by channel, with the total that counts each item once: no channel can exceed it. */
export const channelsChart: ChartDefinition = {
  id: "disclosure.channels",
  page: "disclosure",
  needs: ["channel.website"],
  title: "channels.title",
  switches: { show: ["chart", "table"], sort: ["form", "size"], labels: ["on", "off"] },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const whole: Whole = {
      number: sum(channels.map((id) => numberOf(report, id))),
      from: { plus: channels },
      of: words.t("channels.whole"),
    };
    const total = numberOf(report, "proactive.total");
    const marks = channels.map((id) => observedMark(context, id, { whole }));
    const most = largestMark(marks);
    const exceeded = isOver(most, total);
    const reference: Reference[] =
      total === undefined
        ? []
        : [
            {
              key: "proactive.total",
              label: words.t("channels.reference", { total }),
              drawn: total,
              tone: exceeded ? "contradiction" : "context",
            },
          ];
    return chartModel(context, {
      id: channelsChart.id,
      kicker: words.t("channels.title"),
      headline: headline(context, most, total, exceeded),
      subtitle: words.t("channels.subtitle"),
      panels: [
        barsPanel(
          context,
          accented(marks, (mark) => mark === most).map((mark) => row(mark)),
          { references: reference },
        ),
      ],
      also: ["proactive.total"],
      method: [words.t("channels.method")],
    });
  },
};

function isOver(most: Mark | undefined, total: number | undefined): boolean {
  const number = exactNumber(most?.value);
  return number !== undefined && total !== undefined && number > total;
}

function headline(
  { words }: BuildContext,
  most: Mark | undefined,
  total: number | undefined,
  exceeded: boolean,
): string {
  const n = exactNumber(most?.value);
  if (!most || n === undefined) return words.t("channels.headline.missing");
  if (exceeded && total !== undefined) {
    return words.t("channels.headline.over", { channel: most.label, n, total });
  }
  if (!most.share) return words.t(`channels.headline.${n === 0 ? "none" : "missing"}`);
  const share = words.percent(most.share.percent);
  return words.t("channels.headline.within", { channel: most.label, n, share });
}
