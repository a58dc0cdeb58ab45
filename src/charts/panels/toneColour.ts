import type { Palette } from "../../theme/palettes.ts";
import type { Tone } from "../mark.ts";

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
