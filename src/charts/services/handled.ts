import { sum } from "../../domain/arithmetic.ts";
import { numberOf } from "../../domain/report.ts";
import { exactNumber } from "../../domain/value.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { accented, largestMark, observedMark, type Whole } from "../build/marks.ts";
import type { ChartDefinition } from "../definition.ts";
import type { Mark } from "../mark.ts";

const kinds = [
  "service.handled.licence",
  "service.handled.levy",
  "service.handled.adjudication",
  "service.handled.confirmation",
  "service.handled.reward",
  "service.handled.other",
] as const satisfies readonly IndicatorId[];

/** Cases handled by kind of power; from tens of thousands to none, each as long as it is. */
export const handledChart: ChartDefinition = {
  id: "services.handled",
  page: "services",
  needs: ["service.handled.licence"],
  title: "handled.title",
  switches: {
    show: ["chart", "table"],
    type: ["bars", "dots"],
    sort: ["form", "size"],
    labels: ["on", "off"],
  },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const whole: Whole = {
      number: sum(kinds.map((id) => numberOf(report, id))),
      from: { plus: kinds },
      of: words.t("handled.whole"),
    };
    const marks = kinds.map((id) => observedMark(context, id, { whole }));
    const most = largestMark(marks);
    return chartModel(context, {
      id: handledChart.id,
      kicker: words.t("handled.title"),
      headline: headline(words, most, whole.number),
      subtitle: words.t("handled.subtitle"),
      panels: [
        barsPanel(
          context,
          accented(marks, (mark) => mark === most).map((mark) => row(mark)),
        ),
      ],
      method: [view.type === "dots" ? words.t("log.method") : "", wholeNote(whole.number, words)],
    });
  },
};

/** The form has no total here; the one that shares refer to is ours, and says so. */
function wholeNote(total: number | undefined, words: Words): string {
  return total === undefined ? "" : words.t("handled.total", { total });
}

function headline(words: Words, most: Mark | undefined, total: number | undefined): string {
  if (total === 0) return words.t("handled.headline.none");
  const n = exactNumber(most?.value);
  if (!most?.share || n === undefined) return words.t("handled.headline.missing");
  return words.t("handled.headline.most", {
    kind: most.label,
    n,
    share: words.percent(most.share.percent),
  });
}
