import { percentage } from "../../domain/arithmetic.ts";
import { numberOf, type Report } from "../../domain/report.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { observedMark } from "../build/marks.ts";
import type { ChartDefinition } from "../definition.ts";
import type { BarRow, BarsPanel, Mark } from "../model.ts";

const procedures = [
  {
    key: "review",
    total: "review.total",
    corrected: "review.corrected",
    proseTotal: "n.review.total",
    proseCorrected: "n.review.corrected",
    rows: ["upheld", "corrected", "other"],
  },
  {
    key: "litigation",
    total: "litigation.total",
    corrected: "litigation.corrected",
    proseTotal: "n.litigation.total",
    proseCorrected: "n.litigation.corrected",
    rows: ["upheld", "corrected", "other"],
  },
] as const;

type Procedure = (typeof procedures)[number];

/** Administrative review and litigation by outcome, the prose beside the appendix. */
export const reviewChart: ChartDefinition = {
  id: "review.outcomes",
  page: "review",
  title: "review.title",
  switches: {
    show: ["chart", "table"],
    type: ["bars", "units"],
    measure: ["count", "share"],
    labels: ["on", "off"],
  },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const panels = procedures.map((procedure) => panelOf(context, procedure));
    const max = Math.max(...panels.map((panel) => panel.axis.max));
    return chartModel(context, {
      id: reviewChart.id,
      kicker: words.t("review.title"),
      headline: headline(report, words),
      subtitle: words.t("review.subtitle"),
      // One scale for both procedures: their lengths are meant to be compared.
      panels: panels.map((panel) => ({ ...panel, axis: { ...panel.axis, max } })),
      method: [rateNote(report, words)],
    });
  },
};

function panelOf(context: BuildContext, procedure: Procedure): BarsPanel {
  const { report, view, words } = context;
  const { key, total, proseTotal, proseCorrected } = procedure;
  const whole = (id: IndicatorId) => ({
    number: numberOf(report, id),
    of: words.t(`review.${key}`),
  });
  const mark = (id: IndicatorId, prose: boolean): Mark =>
    observedMark(context, id, {
      series: words.t(prose ? "origin.prose" : "origin.appendix"),
      tone: prose ? "second" : "data",
      whole: id === total || id === proseTotal ? undefined : whole(prose ? proseTotal : total),
    });
  const outcomes = procedure.rows.map((outcome): BarRow => {
    const id: IndicatorId = `${key}.${outcome}`;
    const prose = outcome === "corrected" ? [mark(proseCorrected, true)] : [];
    return { key: id, label: words.t(`review.row.${outcome}`), marks: [mark(id, false), ...prose] };
  });
  const all: BarRow[] =
    view.measure === "share"
      ? []
      : [
          {
            key: total,
            label: words.t("review.row.total"),
            marks: [mark(total, false), mark(proseTotal, true)],
          },
        ];
  return barsPanel(view, [...all, ...outcomes], { key, title: words.t(`review.${key}`) });
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
