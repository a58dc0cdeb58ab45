import type { FigureEdits } from "../../export/figure/figureText.ts";
import { findPreset, freeSizeLimits } from "../../export/figure/preset.ts";
import { type Locale, wordsFor } from "../../i18n/words.ts";
import { buildOnAssumption } from "../assumption.ts";
import { chartAddress } from "./chartAddress.ts";
import { type ExportChoice, paletteOf, presetOf } from "./exportChoice.ts";
import type { ChartInHand } from "./useChartActions.ts";

/** A picture while it is being chosen. */
export type ExportDraft = Omit<ExportChoice, "width" | "height"> & {
  /** As it was written, whether or not it is a size. */
  readonly width: string;
  readonly height: string;
  /** The drawing alone, for a slide that has title and source. */
  readonly bare: boolean;
  readonly locale: Locale;
  readonly labels: "on" | "off";
  /** What was written for this picture, kept for each language. */
  readonly edits: Readonly<Partial<Record<Locale, FigureEdits>>>;
};

/** A size as it was written; not a number where it is none that a picture can have. */
export function readSize(text: string): number {
  const plain = text.normalize("NFKC").trim();
  const size = /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
  return size >= freeSizeLimits.least && size <= freeSizeLimits.most ? size : Number.NaN;
}

/** The choice in a draft, to be kept for the next; undefined while its size is none. */
export function choiceOf({ preset, theme, ...draft }: ExportDraft): ExportChoice | undefined {
  const [width, height] = [readSize(draft.width), readSize(draft.height)];
  return Number.isNaN(width + height) ? undefined : { preset, theme, width, height };
}

/** What files are made from, and whether pictures among them have a size. */
export function pictureInput(chart: ChartInHand, draft: ExportDraft, query: URLSearchParams) {
  const [width, height] = [readSize(draft.width), readSize(draft.height)];
  const preset = presetOf({ ...draft, width, height });
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
    preset: preset ?? findPreset(null),
    sized: preset !== undefined,
    bare: draft.bare,
    address: chartAddress(
      { definition, view, assumption },
      { locale: draft.locale, report: chart.report.id, query },
    ),
    edits: draft.edits[draft.locale] ?? {},
  };
}
