import { composeFigure, type Figure } from "../../export/figure/composeFigure.ts";
import type { FigureEdits } from "../../export/figure/figureText.ts";
import { findPreset } from "../../export/figure/preset.ts";
import type { ChartSlide, Slide } from "../../export/slides/slide.ts";
import { shownModel } from "../deck/chartEntry.ts";
import type { PictureOptions } from "./page.ts";
import { numberPicture, textPicture, titlePicture } from "./plainPictures.ts";
import { tablePictures } from "./tablePicture.ts";

/** The format of slides: 16:9, in exact pixels. */
export const slidePreset: PictureOptions["preset"] = withHeight(findPreset("slide"));

function withHeight(preset: ReturnType<typeof findPreset>): PictureOptions["preset"] {
  return { ...preset, height: preset.height ?? (preset.width * 9) / 16 };
}

/**
 * A slide as pictures, one for most, several for a long table. Drawing a chart renders components
 * of its own: never call this while React renders.
 */
export function slidePictures(slide: Slide, options: PictureOptions): readonly Figure[] {
  switch (slide.kind) {
    case "title":
      return [titlePicture(slide, options)];
    case "chart":
      return [composeFigure(shownModel(slide), { ...options, edits: editsOf(slide) })];
    case "text":
      return [textPicture(slide, options)];
    case "number":
      return [numberPicture(slide, options)];
    case "table":
      return tablePictures(slide, options);
  }
}

function editsOf({ headline, subtitle, comment, note }: ChartSlide): FigureEdits {
  const notes = [comment ?? "", note ?? ""].filter((text) => text !== "").join("\n");
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(notes === "" ? {} : { note: notes }),
  };
}
