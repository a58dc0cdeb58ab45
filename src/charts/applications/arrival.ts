import { numberOf, type Report } from "../../domain/report.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import { shortLabel } from "../../forms/shortLabels.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { largestMark, observedMark, type Whole } from "../build/marks.ts";
import { pairRow } from "../build/pairs.ts";
import type { ChartDefinition } from "../definition.ts";
import type { BarRow } from "../model.ts";

const ways = [
  ["application.received.inPerson", "n.application.inPerson"],
  ["application.received.fax", "n.application.fax"],
  ["application.received.online", "n.application.online"],
  ["application.received.mail", "n.application.mail"],
] as const satisfies readonly (readonly [IndicatorId, IndicatorId])[];

/** How applications came in: the appendix and the prose, which tell it twice. */
export const arrivalChart: ChartDefinition = {
  id: "applications.arrival",
  page: "applications",
  needs: ["application.received"],
  title: "arrival.title",
  switches: {
    show: ["chart", "table"],
    type: ["dumbbells", "bars"],
    sort: ["form", "size"],
    labels: ["on", "off"],
  },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const whole = (id: IndicatorId): Whole => ({
      number: numberOf(report, id),
      from: { plus: [id] },
      of: words.t("arrival.whole"),
    });
    const named = widestGap(report)?.appendix;
    const rows = ways.map(([appendix, prose]): BarRow => {
      const label = words.pick(shortLabel(appendix));
      return pairRow(context, {
        key: appendix,
        label,
        marks: [
          observedMark(context, appendix, {
            label,
            series: words.t("origin.appendix"),
            whole: whole("application.received"),
          }),
          observedMark(context, prose, {
            label,
            series: words.t("origin.prose"),
            whole: whole("n.application.received"),
          }),
        ],
        tone: named === undefined || named === appendix ? "data" : "context",
      });
    });
    return chartModel(context, {
      id: arrivalChart.id,
      kicker: words.t("arrival.title"),
      headline: headline(report, words, rows),
      subtitle: words.t("arrival.subtitle"),
      panels: [
        barsPanel(context, rows, {
          series: [words.t("origin.appendix"), words.t("origin.prose")],
        }),
      ],
      also: ["application.received", "n.application.received"],
    });
  },
};

function headline(report: Report, words: Words, rows: readonly BarRow[]): string {
  const total = numberOf(report, "application.received");
  const widest = widestGap(report);
  if (widest) {
    const way = words.pick(shortLabel(widest.appendix));
    const facts = { way, a: widest.a, b: widest.b };
    return total !== undefined && total === numberOf(report, "n.application.received")
      ? words.t("arrival.headline.differSameTotal", { ...facts, total })
      : words.t("arrival.headline.differ", facts);
  }
  if (total === 0) return words.t("arrival.headline.none");
  const most = largestMark(rows.flatMap((row) => row.marks.slice(0, 1)));
  const n = most?.indicator && numberOf(report, most.indicator);
  if (total === undefined || !most?.share || n === undefined || n === "") {
    return words.t("arrival.headline.missing");
  }
  const way = words.pick(shortLabel(most.indicator ?? ""));
  return words.t("arrival.headline.most", {
    total,
    way,
    n,
    share: words.percent(most.share.percent),
  });
}

function widestGap(report: Report) {
  let widest: { appendix: IndicatorId; a: number; b: number } | undefined;
  for (const [appendix, prose] of ways) {
    const a = numberOf(report, appendix);
    const b = numberOf(report, prose);
    if (a === undefined || b === undefined || a === b) continue;
    if (!widest || Math.abs(a - b) > Math.abs(widest.a - widest.b)) widest = { appendix, a, b };
  }
  return widest;
}
