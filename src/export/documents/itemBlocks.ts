import type { FileChild } from "docx";
import { chartBlocks } from "./chartBlocks.ts";
import type { DocumentItem } from "./documentItem.ts";
import { documentTable } from "./documentTable.ts";
import { type BlockContext, itemHeading } from "./itemHeading.ts";
import { officialTitle } from "./officialTitle.ts";
import { styledParagraph } from "./styledParagraph.ts";
import { textLines } from "./textLines.ts";

/** One item as paragraphs and tables. */
export function itemBlocks(item: DocumentItem, context: BlockContext): FileChild[] {
  const { palette, words, caption } = context;
  const { locale, t } = words;
  const comment = (text = "") => textLines(text.split("\n"), locale);
  switch (item.kind) {
    case "chart":
      return chartBlocks(item, context);
    case "title":
      return [
        officialTitle(item.title, locale),
        styledParagraph("Subtitle", item.subtitle, locale),
        styledParagraph("Source", item.source, locale),
      ];
    case "text":
      return [itemHeading(item.title, context), ...textLines(item.text.split("\n"), locale)];
    case "number":
      return [
        itemHeading(item.label, context),
        styledParagraph("KeyNumber", item.value, locale, { keepNext: true }),
        styledParagraph("Source", item.source, locale),
        ...comment(item.comment),
        ...(item.caveat ? [styledParagraph("Contradiction", `≠ ${item.caveat}`, locale)] : []),
      ];
    case "table":
      return [
        itemHeading(item.title, context),
        ...comment(item.comment),
        caption("table", t("documents.tableCaption")),
        documentTable(item, { locale, palette }),
        styledParagraph("Source", item.source, locale, { spacing: { before: 80 } }),
      ];
  }
}
