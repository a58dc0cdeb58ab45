import { fonts } from "./fonts.ts";
import { type Palette, palettes } from "./palettes.ts";

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour};`)
    .join("");
}

/**
 * The palettes as custom properties, put into the page at build time so that the first paint has
 * the right colours: the system's choice unless `data-theme` on the root says otherwise.
 */
export function themeStyleSheet(): string {
  const { light, dark, print } = palettes;
  return [
    `:root{--serif:${fonts.zh.serif};--sans:${fonts.zh.sans};color-scheme:light;${variables(light)}}`,
    `:root:lang(en){--serif:${fonts.en.serif};--sans:${fonts.en.sans}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${variables(dark)}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${variables(dark)}}`,
    `@media print{:root:root:root{color-scheme:light;${variables(print)}}}`,
  ].join("\n");
}
