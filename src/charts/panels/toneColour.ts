import type { Palette } from "../../theme/palettes.ts";
import type { Mark, Tone } from "../model.ts";

export function toneColour(tone: Tone, palette: Palette): string {
  switch (tone) {
    case "data":
      return palette.azurite;
    case "second":
      return palette.malachite;
    case "third":
      return palette.gamboge;
    case "context":
      return palette.context;
    case "contradiction":
      return palette.vermilion;
  }
}

/** The fill of a mark; hatched ones refer to a pattern that `Hatches` defines. */
export function markFill(mark: Mark, palette: Palette, hatchPrefix: string): string {
  if (mark.pattern === "hatched") return `url(#${hatchPrefix}-${mark.tone})`;
  if (mark.pattern === "outlined") return palette.paper;
  return toneColour(mark.tone, palette);
}
