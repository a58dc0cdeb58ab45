import { deckFile } from "../../../src/export/slides/deckFile.ts";
import type { Slide } from "../../../src/export/slides/slide.ts";
import { type Locale, wordsFor } from "../../../src/i18n/words.ts";
import { palettes } from "../../../src/theme/palettes.ts";
import { type OpenPackage, openPackage } from "./openPackage.ts";

/** A PNG of one pixel, since nothing paints here. */
export const pixel = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  (character) => character.charCodeAt(0),
);

/** Makes a deck and opens it again. */
export async function deckOf(slides: readonly Slide[], locale: Locale): Promise<OpenPackage> {
  const words = wordsFor(locale);
  const options = { words, palette: palettes.light, title: "海陵 <2017> & more" };
  return openPackage(await deckFile(slides, { ...options, paint: async () => pixel }));
}

export function pathsIn(file: OpenPackage, folder: string, extension = "xml"): string[] {
  return file.paths.filter(
    (path) => path.startsWith(folder) && path.endsWith(`.${extension}`) && !path.includes("_rels"),
  );
}
