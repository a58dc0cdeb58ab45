import type { Paragraph } from "docx";
import type { Locale } from "../../i18n/words.ts";
import { characterLength } from "./characterLength.ts";
import { styledParagraph } from "./styledParagraph.ts";

/** Twentieths of a point that a character of the text takes. */
const character = 320;
/** Characters between the date and the margin, which leave room for a seal. */
const beforeMargin = 4;

/**
 * Who signs, and the date below: to the right, each in the middle of the other as GB/T 9704 has it for
 * a document with a seal. The longer one stands four characters off the margin.
 */
export function signatureLines(lines: readonly string[], locale: Locale): Paragraph[] {
  const longest = Math.max(0, ...lines.map(characterLength));
  return lines.map((line, index) => {
    const aside = beforeMargin + (longest - characterLength(line)) / 2;
    const right = locale === "zh" ? Math.round(aside * character) : 0;
    return styledParagraph("Signature", line, locale, {
      keepNext: index < lines.length - 1,
      indent: { right },
      spacing: index === 0 ? { before: 2 * 28 * 20 } : undefined,
    });
  });
}
