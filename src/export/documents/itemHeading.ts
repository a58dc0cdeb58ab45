import type { Paragraph } from "docx";
import type { Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import type { WriteCaption } from "./captions.ts";
import { officialTitle } from "./officialTitle.ts";
import { styledParagraph } from "./styledParagraph.ts";
import { headingNumbers } from "./writeDocument.ts";

export type BlockContext = {
  readonly words: Words;
  readonly palette: Palette;
  readonly caption: WriteCaption;
  /** Whether an item's heading is the title of the document, or one of several. */
  readonly headings: "title" | "numbered" | "plain";
};

/** What an item says of itself, as the title or as one heading of the document. */
export function itemHeading(text: string, { words, headings }: BlockContext): Paragraph {
  if (headings === "title") return officialTitle(text, words.locale);
  const numbering = headings === "numbered" ? { reference: headingNumbers, level: 0 } : undefined;
  return styledParagraph("Heading1", text, words.locale, { numbering });
}
