import { percentage, printsAs } from "../../domain/arithmetic.ts";
import { findObservation, numberOf, type Report } from "../../domain/report.ts";
import { blank, derived, printedDecimals } from "../../domain/value.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import { shortLabel } from "../../forms/shortLabels.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { observedMark, valueMark } from "../build/marks.ts";
import { pairRow } from "../build/pairs.ts";
import type { ChartDefinition } from "../definition.ts";
import type { Mark } from "../mark.ts";
import type { BarRow, BarsPanel } from "../model.ts";

const metrics = ["service.noVisit", "service.unifiedLogin", "service.online"] as const;
type Metric = (typeof metrics)[number];

/** Online-service metrics: shares as printed beside shares worked out from the printed counts. */
export const metricsChart: ChartDefinition = {
  id: "services.metrics",
  page: "services",
  needs: ["service.items"],
  title: "metrics.title",
  switches: { show: ["chart", "table"], measure: ["share", "count"], labels: ["on", "off"] },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    return chartModel(context, {
      id: metricsChart.id,
      kicker: words.t("metrics.title"),
      headline: headline(report, words),
      subtitle: words.t(
        view.measure === "share" ? "metrics.subtitle.share" : "metrics.subtitle.count",
      ),
      panels: [view.measure === "share" ? sharesPanel(context) : countsPanel(context)],
      also: ["service.items", ...metrics, ...metrics.map((id): IndicatorId => `${id}.share`)],
      method: [words.t("metrics.method")],
    });
  },
};

function recomputed(report: Report, metric: Metric): number | undefined {
  return percentage(numberOf(report, metric), numberOf(report, "service.items"));
}

function sharesPanel(context: BuildContext): BarsPanel {
  const { words } = context;
  const named = widestComparison(context.report, words)?.metric;
  const rows = metrics.map((metric): BarRow => {
    const label = words.pick(shortLabel(metric));
    const printed = observedMark(context, `${metric}.share`, {
      label,
      series: words.t("metrics.reported"),
    });
    return pairRow(context, {
      key: metric,
      label,
      marks: [printed, recomputedMark(context, metric, label)],
      tone: metric === named ? "data" : "context",
    });
  });
  const panel = barsPanel(context, rows, {
    geometry: "dumbbells",
    series: [words.t("metrics.reported"), words.t("metrics.recomputed")],
  });
  return { ...panel, axis: { ...panel.axis, max: Math.max(100, panel.axis.max) } };
}

function recomputedMark(context: BuildContext, metric: Metric, label: string): Mark {
  const { report, words } = context;
  const share = recomputed(report, metric);
  const formula = `${numberOf(report, metric)} ÷ ${numberOf(report, "service.items")}`;
  const value = share === undefined ? blank : derived(formula, Math.round(share * 100) / 100);
  return valueMark(context, value, "%", {
    key: `${metric}.recomputed`,
    from: { plus: [metric], per: "service.items" },
    label,
    series: words.t("metrics.recomputed"),
    pattern: "outlined",
  });
}

function countsPanel(context: BuildContext): BarsPanel {
  const { report, words } = context;
  const whole = {
    number: numberOf(report, "service.items"),
    from: { plus: ["service.items"] },
    of: words.pick(shortLabel("service.items")),
  };
  const count = { ...context, view: { ...context.view, measure: "count" as const } };
  const rows = [
    row(observedMark(count, "service.items")),
    ...metrics.map((metric) => row(observedMark(count, metric, { whole, tone: "data" }))),
  ];
  return barsPanel(count, rows);
}

/** A printed share beside the one that its counts give. */
type Comparison = {
  readonly metric: Metric;
  readonly printed: string;
  readonly share: number;
  readonly gap: number;
  /** As far as the printed decimals tell. */
  readonly agrees: boolean;
  readonly short: boolean;
};

/** The metric whose printed share is farthest from what its counts give. */
function widestComparison(report: Report, words: Words): Comparison | undefined {
  let widest: Comparison | undefined;
  for (const metric of metrics) {
    const shown = findObservation(report, `${metric}.share`)?.value;
    const share = recomputed(report, metric);
    if (shown?.kind !== "reported" || share === undefined) continue;
    const decimals = printedDecimals(shown.printed);
    const gap = Math.abs(shown.number - share);
    if (widest && gap <= widest.gap) continue;
    const agrees = printsAs(share, shown.number, decimals);
    const printed = words.percent(shown.number, decimals);
    widest = { metric, printed, share, gap, agrees, short: share < shown.number };
  }
  return widest;
}

function headline(report: Report, words: Words): string {
  if (numberOf(report, "service.items") === 0) return words.t("metrics.headline.none");
  const widest = widestComparison(report, words);
  if (!widest) return words.t("metrics.headline.missing");
  const facts = {
    metric: words.t(`metrics.of.${widest.metric}`),
    printed: widest.printed,
    recomputed: words.percent(widest.share),
  };
  if (widest.agrees) {
    return words.t("metrics.headline.agree", { printed: facts.printed, metric: facts.metric });
  }
  return words.t(`metrics.headline.${widest.short ? "differ" : "above"}`, facts);
}
