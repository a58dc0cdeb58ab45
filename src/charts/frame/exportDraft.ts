import type { FigureEdits } from "../../export/figure/figureText.ts";
import { type Locale, wordsFor } from "../../i18n/words.ts";
import { buildOnAssumption } from "../assumption.ts";
import { chartAddress } from "./chartAddress.ts";
import { type ExportChoice, paletteOf, presetOf } from "./exportChoice.ts";
import type { ChartInHand } from "./useChartActions.ts";

/** A picture while it is being chosen. */
export type ExportDraft = ExportChoice & {
  readonly locale: Locale;
  readonly labels: "on" | "off";
  /** What was written for this picture, kept for each language. */
  readonly edits: Readonly<Partial<Record<Locale, FigureEdits>>>;
};

/** What the picture is made from; undefined where its size is none that a picture can have. */
export function pictureInput(chart: ChartInHand, draft: ExportDraft, query: URLSearchParams) {
  const preset = presetOf(draft);
  if (!preset) return undefined;
  const words = wordsFor(draft.locale);
  const view = { ...chart.view, labels: draft.labels };
  const { definition, assumption } = chart;
  const { model } = buildOnAssumption(definition, chart.source, view, words, assumption);
  return {
    model,
    report: chart.report,
    words,
    palette: paletteOf(draft.theme),
    transparent: draft.theme === "transparent",
    preset,
    address: chartAddress({ definition, view, assumption }, { locale: draft.locale, query }),
    edits: draft.edits[draft.locale] ?? {},
  };
}
