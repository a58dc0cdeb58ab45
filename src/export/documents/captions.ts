import { type Paragraph, SimpleField } from "docx";
import type { Words } from "../../i18n/words.ts";
import { styledParagraph, textRun } from "./styledParagraph.ts";

type Captioned = "figure" | "table";

/** Writes a caption below a figure or above a table. */
export type WriteCaption = (kind: Captioned, text: string) => Paragraph;

/**
 * Captions of a document, numbered by fields that Word counts: it finds them for a list of figures,
 * and counts anew where one is added.
 */
export function captionsOf({ t, locale }: Words): WriteCaption {
  const numbers = { figure: 0, table: 0 };
  return (kind, text) => {
    numbers[kind] += 1;
    const label = t(`documents.${kind}`);
    const number = new SimpleField(`SEQ ${label} \\* ARABIC`, String(numbers[kind]));
    return styledParagraph(
      "Caption",
      [
        textRun(`${label} `, locale),
        number,
        textRun(`${t("documents.captionGap")}${text}`, locale),
      ],
      locale,
      // A table's caption stands above it and must not stay behind on its page.
      { keepNext: kind === "table" },
    );
  };
}
