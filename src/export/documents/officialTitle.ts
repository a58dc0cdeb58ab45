import { type Paragraph, TextRun } from "docx";
import type { Locale } from "../../i18n/words.ts";
import { characterLength } from "./characterLength.ts";
import { styledParagraph, textRun } from "./styledParagraph.ts";

/** What a line of a title holds: 156 mm of characters of 22 points, less the gaps beside numbers. */
const lineLength = 19.5;

/** Neither stands alone at the end of a line, nor at the beginning of one. */
const opening = /[《（“‘]$/u;
const closing = /^[》）”’、，。：；！？%\s]/u;

/** Where a title may break: between words, if the browser knows them (Chromium does since 87). */
function wordEnds(title: string): readonly number[] {
  if (!("Segmenter" in Intl)) return [];
  const words = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(title)];
  return words
    .map(({ index }) => index)
    .filter((at) => !closing.test(title.slice(at)) && !opening.test(title.slice(0, at)));
}

/**
 * The two lines of a title that one line does not hold. Official titles tear no word apart: they break
 * behind the name of what they are about, 《…》, or else where the lines come out most alike.
 */
function titleLines(title: string): readonly [string, string] | undefined {
  if (characterLength(title) <= lineLength) return undefined;
  const cut = (at: number) => [title.slice(0, at), title.slice(at)] as const;
  const longer = (at: number) => Math.max(...cut(at).map(characterLength));
  const name = title.indexOf("》") + 1;
  const ends = [...wordEnds(title)].sort((a, b) => longer(a) - longer(b));
  const places = name > 0 && name < title.length ? [name, ...ends] : ends;
  const place = places.find((at) => longer(at) <= lineLength);
  return place === undefined ? undefined : cut(place);
}

/** The title of a document, on one line or on two that a reader would have chosen. */
export function officialTitle(
  title: string,
  locale: Locale,
  details?: Parameters<typeof styledParagraph>[3],
): Paragraph {
  const lines = locale === "zh" ? titleLines(title) : undefined;
  if (!lines) return styledParagraph("Title", title, locale, details);
  const [first, second] = lines;
  const runs = [textRun(first, locale), new TextRun({ break: 1 }), textRun(second, locale)];
  return styledParagraph("Title", runs, locale, details);
}
