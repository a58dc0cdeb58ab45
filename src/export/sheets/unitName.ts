import type { Words } from "../../i18n/words.ts";

/** A unit as it stands alone in a column; a plain count is named, lest its cell look forgotten. */
export function unitName(symbol: string, words: Words, counted?: string): string {
  return words.unit(symbol, undefined, counted) || words.t("sheets.plainUnit");
}
