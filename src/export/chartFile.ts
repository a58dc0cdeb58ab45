import { isPublic } from "../address/absoluteAddress.ts";
import type { ChartModel } from "../charts/model.ts";
import type { Report } from "../domain/report.ts";
import { reportTitle } from "../i18n/reportText.ts";
import type { Words } from "../i18n/words.ts";
import { type Palette, palettes } from "../theme/palettes.ts";
import { loadPart } from "../ui/loadPart.ts";
import { chartCsv } from "./chartCsv.ts";
import { chartJson } from "./chartJson.ts";
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
  /** The chart's permanent address, kept in the picture if it leads anywhere for others. */
  readonly address: string;
  readonly transparent?: boolean;
  /** Without title, source and notes; pictures only. */
  readonly bare?: boolean;
  readonly edits?: FigureEdits;
};

/** The files that a chart can be taken away as. */
export type ChartFormat = "png" | "svg" | "pptx" | "docx" | "xlsx" | "csv" | "json";

/** Formats that hold the composed picture, in the size that was chosen. */
export function isPicture(format: ChartFormat): boolean {
  return format === "png" || format === "svg";
}

/**
 * A chart as a file: the composed figure, a native chart on a slide, a document, or its numbers.
 * What a format needs is loaded when it is asked for.
 */
export async function chartFile(format: ChartFormat, input: ChartFileInput): Promise<Blob> {
  const { model, report, words, palette, address, edits } = input;
  const title = edits?.headline?.trim() || model.headline;
  const subject = reportTitle(report, words);
  switch (format) {
    case "png":
      return rasterise(composeFigure(model, input), {
        Title: title,
        Source: model.source,
        ...(isPublic(address) && { Comment: address }),
      });
    case "svg":
      return new Blob([composeFigure(model, input).svg], { type: "image/svg+xml" });
    case "pptx": {
      const { chartSlides } = await loadPart(() => import("./slides/chartSlides.ts"));
      const { deckFile } = await loadPart(() => import("./slides/deckFile.ts"));
      return deckFile(chartSlides(model, report, edits), { words, palette, title, subject });
    }
    case "docx": {
      const { chartDocument } = await loadPart(() => import("./documents/chartDocument.ts"));
      const { documentPicture } = await loadPart(() => import("./documents/documentPicture.ts"));
      // A page of text is white, whatever ground was chosen for pictures.
      const onPaper = { words, palette: palettes.print };
      const picture = await documentPicture(model, onPaper);
      const options = { ...onPaper, title, subject, picture, texts: edits };
      return chartDocument(model, report, options);
    }
    case "xlsx": {
      const { chartWorkbook } = await loadPart(() => import("./sheets/chartWorkbook.ts"));
      return chartWorkbook({ model, report, words });
    }
    case "csv":
      return new Blob([chartCsv(model, report, words)], { type: "text/csv;charset=utf-8" });
    case "json":
      return new Blob([chartJson(model, report, words)], { type: "application/json" });
  }
}
