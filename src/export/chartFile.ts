import type { ChartModel } from "../charts/model.ts";
import type { Report } from "../domain/report.ts";
import type { Words } from "../i18n/words.ts";
import type { Palette } from "../theme/palettes.ts";
import { chartCsv } from "./chartCsv.ts";
import { composeFigure } from "./composeFigure.tsx";
import { rasterise } from "./rasterise.ts";

export type ChartFileInput = {
  readonly model: ChartModel;
  readonly report: Report;
  readonly words: Words;
  readonly palette: Palette;
};

/** The width at which a figure is composed, in pixels: half a slide of 1920, so that it doubles well. */
const figureWidth = 960;

/** A chart as a file: its numbers, or the composed figure as a vector or a pixel picture. */
export async function chartFile(
  extension: "csv" | "svg" | "png",
  { model, report, words, palette }: ChartFileInput,
): Promise<Blob> {
  if (extension === "csv") {
    return new Blob([chartCsv(model, report, words)], { type: "text/csv;charset=utf-8" });
  }
  const figure = composeFigure(model, { width: figureWidth, words, palette });
  if (extension === "svg") return new Blob([figure.svg], { type: "image/svg+xml" });
  return rasterise(figure, 2);
}
