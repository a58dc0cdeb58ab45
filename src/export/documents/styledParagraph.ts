import { type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { Locale } from "../../i18n/words.ts";
import { printable } from "../printable.ts";
import type { StyleId } from "./documentStyles.ts";

/**
 * A run of text, which looks as its paragraph's style says. What both scripts have, such as “ and —,
 * takes its form from the language.
 */
export function textRun(text: string, locale: Locale): TextRun {
  const font = locale === "zh" ? { hint: "eastAsia" } : undefined;
  return new TextRun({ text: printable(text), font });
}

type ParagraphDetails = Omit<IParagraphOptions, "style" | "children" | "text" | "heading">;

/** A paragraph of one of the styles. */
export function styledParagraph(
  style: StyleId,
  content: string | readonly ParagraphChild[],
  locale: Locale,
  details: ParagraphDetails = {},
): Paragraph {
  const children = typeof content === "string" ? [textRun(content, locale)] : content;
  return new Paragraph({ ...details, style, children });
}
