import type { ChartModel } from "../charts/model.ts";
import type { Report } from "../domain/report.ts";
import type { Words } from "../i18n/words.ts";
import type { Palette } from "../theme/palettes.ts";
import { chartCsv } from "./chartCsv.ts";
import { composeFigure } from "./figure/composeFigure.ts";
import type { FigureEdits } from "./figure/figureText.ts";
import type { Preset } from "./figure/preset.ts";
import { rasterise } from "./figure/rasterise.ts";

export type ChartFileInput = {
  readonly model: ChartModel;
  readonly report: Report;
  readonly words: Words;
  readonly palette: Palette;
  readonly preset: Preset;
  /** The chart's permanent address, kept in the picture. */
  readonly address: string;
  readonly transparent?: boolean;
  readonly edits?: FigureEdits;
};

export const chartFormats = ["png", "svg", "csv"] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** A chart as a file: its numbers, or the composed figure as a vector or a pixel picture. */
export async function chartFile(format: ChartFormat, input: ChartFileInput): Promise<Blob> {
  const { model, report, words, address } = input;
  if (format === "csv") {
    return new Blob([chartCsv(model, report, words)], { type: "text/csv;charset=utf-8" });
  }
  const figure = composeFigure(model, input);
  if (format === "svg") return new Blob([figure.svg], { type: "image/svg+xml" });
  return rasterise(figure, { Title: model.headline, Source: model.source, Comment: address });
}
