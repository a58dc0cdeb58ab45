import { percentage } from "../../domain/arithmetic.ts";
import { numberOf, type Report } from "../../domain/report.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import { shortLabel } from "../../forms/shortLabels.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { observedMark } from "../build/marks.ts";
import { pairRow } from "../build/pairs.ts";
import type { ChartDefinition } from "../definition.ts";
import type { Mark } from "../mark.ts";
import type { BarRow } from "../model.ts";

const procedures = [
  {
    key: "review",
    total: "review.total",
    corrected: "review.corrected",
    proseTotal: "n.review.total",
    proseCorrected: "n.review.corrected",
  },
  {
    key: "litigation",
    total: "litigation.total",
    corrected: "litigation.corrected",
    proseTotal: "n.litigation.total",
    proseCorrected: "n.litigation.corrected",
  },
] as const;

type Procedure = (typeof procedures)[number];

/** Administrative review and litigation by outcome, the prose beside the appendix. */
export const reviewChart: ChartDefinition = {
  id: "review.outcomes",
  page: "review",
  needs: ["review.total", "n.review.total"],
  title: "review.title",
  switches: {
    show: ["chart", "table"],
    type: ["dumbbells", "bars"],
    measure: ["count", "share"],
    labels: ["on", "off"],
  },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const rows = procedures.flatMap((procedure) => rowsOf(context, procedure));
    return chartModel(context, {
      id: reviewChart.id,
      kicker: words.t("review.title"),
      headline: headline(report, words),
      subtitle: words.t("review.subtitle"),
      panels: [
        barsPanel(context, rows, {
          series: [words.t("origin.appendix"), words.t("origin.prose")],
        }),
      ],
      method: [rateNote(report, words)],
    });
  },
};

function rowsOf(context: BuildContext, procedure: Procedure): BarRow[] {
  const { report, view, words } = context;
  const { key, total, proseTotal, corrected, proseCorrected } = procedure;
  const of = words.t(`review.${key}`);
  const mark = (id: IndicatorId, origin: "appendix" | "prose", whole?: IndicatorId): Mark =>
    observedMark(context, id, {
      label: words.pick(shortLabel(id)),
      series: words.t(`origin.${origin}`),
      whole: whole && { number: numberOf(report, whole), of, from: { plus: [whole] } },
    });
  // The headline names the totals.
  const row = (id: IndicatorId, ...marks: [Mark, Mark?]): BarRow =>
    pairRow(context, {
      key: id,
      label: words.pick(shortLabel(id)),
      marks,
      tone: id === total ? "data" : "context",
    });
  const outcomes = [
    row(`${key}.upheld`, mark(`${key}.upheld`, "appendix", total)),
    row(corrected, mark(corrected, "appendix", total), mark(proseCorrected, "prose", proseTotal)),
    row(`${key}.other`, mark(`${key}.other`, "appendix", total)),
  ];
  // A total has no share of itself, so it has no place among shares.
  if (view.measure === "share") return outcomes;
  return [row(total, mark(total, "appendix"), mark(proseTotal, "prose")), ...outcomes];
}

function headline(report: Report, words: Words): string {
  const [review, litigation] = procedures.map(({ total, proseTotal }) => ({
    appendix: numberOf(report, total),
    prose: numberOf(report, proseTotal),
  }));
  const a = review?.appendix;
  const b = litigation?.appendix;
  if (a === undefined || b === undefined) return words.t("review.headline.missing");
  const c = review?.prose;
  const d = litigation?.prose;
  if (c !== undefined && d !== undefined && (c !== a || d !== b)) {
    return words.t("review.headline.differ", { a, b, c, d });
  }
  return words.t("review.headline.plain", { a, b });
}

/** Correction rates with their base: 3 of 26 says more than 11.5%. */
function rateNote(report: Report, words: Words): string {
  const rates = procedures.flatMap(({ key, total, corrected, proseTotal, proseCorrected }) =>
    (
      [
        ["origin.appendix", corrected, total],
        ["origin.prose", proseCorrected, proseTotal],
      ] as const
    ).flatMap(([origin, part, whole]) => {
      const count = numberOf(report, part);
      const base = numberOf(report, whole);
      const rate = percentage(count, base);
      if (count === undefined || base === undefined || rate === undefined) return [];
      return words.t("review.rate", {
        procedure: words.t(`review.${key}`),
        origin: words.t(origin),
        count,
        base,
        rate: words.percent(rate),
      });
    }),
  );
  return rates.length === 0
    ? ""
    : words.t("review.rates", { rates: rates.join(words.t("chart.semicolon")) });
}
