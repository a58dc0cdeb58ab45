import type { Paragraph } from "docx";
import type { Locale } from "../../i18n/words.ts";
import type { StyleId } from "./documentStyles.ts";
import { styledParagraph } from "./styledParagraph.ts";

const firstLevel = /^[一二三四五六七八九十]+、/u;
const secondLevel = /^（[一二三四五六七八九十]+）/u;
/** A heading is one line without a sentence in it. */
const longestHeading = 40;
const sentenceEnd = /[。！？；;.!?]$/u;

/** Whether somebody numbered a line as official documents number their headings. */
export function isNumbered(line: string): boolean {
  return firstLevel.test(line);
}

function styleOf(line: string): StyleId {
  if (sentenceEnd.test(line) || line.length > longestHeading) return "BodyText";
  if (firstLevel.test(line)) return "Heading1";
  return secondLevel.test(line) ? "Heading2" : "BodyText";
}

/** Lines that somebody wrote, each a paragraph; numbered ones that are short become headings. */
export function textLines(lines: readonly string[], locale: Locale): Paragraph[] {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => styledParagraph(styleOf(line), line, locale));
}
