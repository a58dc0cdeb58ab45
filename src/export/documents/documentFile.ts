import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import { printable } from "../printable.ts";
import { type BlockContext, chartBlocks } from "./chartBlocks.ts";
import type { DocumentItem } from "./documentItem.ts";
import { documentTable, gap } from "./documentTable.ts";
import { documentStyles, page, paragraph } from "./documentText.ts";

export type DocumentOptions = {
  readonly words: Words;
  /** A palette on white: documents are printed. */
  readonly palette: Palette;
  /** The title in the file's properties. */
  readonly title: string;
  /** The title of the report, for the file's properties. */
  readonly subject?: string;
};

/** Items below each other as a Word document. */
export function documentFile(
  items: readonly DocumentItem[],
  { words, palette, title, subject }: DocumentOptions,
): Promise<Blob> {
  const children = items.flatMap((item, index) =>
    blocksOf(item, { words, palette, first: index === 0 }),
  );
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 18 })],
  });
  return Packer.toBlob(
    new Document({
      title: printable(title),
      subject,
      creator: "gongkai",
      lastModifiedBy: "gongkai",
      styles: documentStyles(words.locale, palette.ink),
      sections: [
        { properties: page, footers: { default: new Footer({ children: [number] }) }, children },
      ],
    }),
  );
}

function blocksOf(item: DocumentItem, context: BlockContext): FileChild[] {
  const { palette, words } = context;
  const { locale } = words;
  const source = { size: 9, colour: palette.third, after: 14 };
  switch (item.kind) {
    case "chart":
      return chartBlocks(item, context);
    case "title":
      return [
        paragraph(item.title, locale, { heading: 1, colour: palette.ink }),
        paragraph(item.subtitle, locale, { size: 12, colour: palette.second }),
        paragraph(item.source, locale, source),
      ];
    case "text":
      return [
        paragraph(item.title, locale, { heading: 2, colour: palette.ink }),
        ...item.text
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map((line) => paragraph(line, locale)),
      ];
    case "number":
      return [
        paragraph(item.label, locale, { heading: 2, colour: palette.ink }),
        paragraph(item.value, locale, { size: 28, bold: true, colour: palette.azurite }),
        ...(item.comment ? [paragraph(item.comment, locale)] : []),
        ...(item.caveat
          ? [paragraph(`≠ ${item.caveat}`, locale, { size: 10, colour: palette.vermilion })]
          : []),
        paragraph(item.source, locale, source),
      ];
    case "table":
      return [
        paragraph(item.title, locale, { heading: 2, colour: palette.ink }),
        ...(item.comment ? [paragraph(item.comment, locale)] : []),
        documentTable(item, { locale, palette }),
        gap(),
        paragraph(item.source, locale, source),
      ];
  }
}
