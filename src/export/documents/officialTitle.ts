import { type Paragraph, TextRun } from "docx";
import type { Locale } from "../../i18n/words.ts";
import { characterLength } from "./characterLength.ts";
import { styledParagraph, textRun } from "./styledParagraph.ts";

/** What a line of a title holds: 156 mm of characters of 22 points. */
const lineLength = 20;

/**
 * The title of a document. One that needs two lines breaks behind the name of what it is about,
 * 《…》, as long as both lines fit: official titles tear no name apart.
 */
export function officialTitle(
  title: string,
  locale: Locale,
  details?: Parameters<typeof styledParagraph>[3],
): Paragraph {
  const end = title.indexOf("》") + 1;
  const lines = [title.slice(0, end), title.slice(end)];
  const breaks =
    locale === "zh" &&
    characterLength(title) > lineLength &&
    lines.every((line) => line !== "" && characterLength(line) <= lineLength);
  if (!breaks) return styledParagraph("Title", title, locale, details);
  const [first, second] = lines.map((line) => textRun(line, locale));
  const runs = first && second ? [first, new TextRun({ break: 1 }), second] : [];
  return styledParagraph("Title", runs, locale, details);
}
