import { type Correction, correctionsFor, withCorrection } from "../audit/corrections.ts";
import { findObservation, type Report } from "../domain/report.ts";
import { indicatorOf } from "../forms/indicators.ts";
import { shortLabel } from "../forms/shortLabels.ts";
import type { Words } from "../i18n/words.ts";
import { builtModel } from "./builtModel.ts";
import type { ChartDefinition } from "./definition.ts";
import type { ChartModel } from "./model.ts";
import type { ChartView } from "./view.ts";

/** A chart on a basis: as reported, or with one number put otherwise; the model says which. */
export type ChartOnBasis = {
  readonly model: ChartModel;
  /** The corrections that could be chosen. */
  readonly corrections: readonly Correction[];
  /** Undefined: as reported. */
  readonly chosen: Correction | undefined;
  /** The report that the model shows. */
  readonly report: Report;
};

/** The name in an address under which a chart's basis stands. */
export function basisName(chartId: string): string {
  return `${chartId}.basis`;
}

/**
 * Builds a chart on the basis that an address asks for; a basis that this chart does not offer is
 * dropped. A corrected chart carries the supposition in its subtitle, wherever it is drawn.
 */
export function buildOnBasis(
  definition: ChartDefinition,
  report: Report,
  view: ChartView,
  words: Words,
  basis: string | null,
): ChartOnBasis {
  const asReported = builtModel(definition, report, view, words);
  const corrections = definition.basis ? correctionsFor(report, asReported.indicators) : [];
  const chosen = corrections.find((each) => each.id === basis);
  if (!chosen) return { model: asReported, corrections, chosen, report };
  const corrected = withCorrection(report, chosen);
  const model = builtModel(definition, corrected, view, words);
  const label = words.t("basis.label", { supposition: correctionText(chosen, report, words) });
  return {
    model: { ...model, subtitle: `${model.subtitle}${words.t("basis.separator")}${label}` },
    corrections,
    chosen,
    report: corrected,
  };
}

/** A correction in words: which number, from what, to what, and by what arithmetic. */
export function correctionText(correction: Correction, report: Report, words: Words): string {
  const { indicator, value, arithmetic } = correction;
  const { unit, origin } = indicatorOf(indicator);
  const before = findObservation(report, indicator);
  return words.t("basis.supposition", {
    origin: words.t(`origin.${origin}`),
    indicator: words.pick(shortLabel(indicator)),
    before: before ? words.value(before.value, unit) : words.t("value.blank"),
    after: words.quantity(value, unit),
    arithmetic,
  });
}
