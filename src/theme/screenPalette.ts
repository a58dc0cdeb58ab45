import { type Palette, palettes } from "./palettes.ts";

/**
 * The colours of whatever theme the page has, by the names of their custom properties: a drawing on
 * a page follows a change of theme without being drawn anew, and is right before any script runs.
 * Not for pictures, which have no style sheet.
 */
export const screenPalette = Object.fromEntries(
  Object.keys(palettes.light).map((name) => [name, `var(--${name})`]),
) as Palette;
