import { type FileChild, type ISectionOptions, SectionType } from "docx";
import type { Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import { captionsOf } from "./captions.ts";
import { coverSection } from "./coverSection.ts";
import type { DocumentItem } from "./documentItem.ts";
import { itemBlocks } from "./itemBlocks.ts";
import type { BlockContext } from "./itemHeading.ts";
import { officialPage, pageNumbers } from "./officialPage.ts";
import { isNumbered } from "./textLines.ts";
import { writeDocument } from "./writeDocument.ts";

export type DocumentOptions = {
  readonly words: Words;
  /** A palette on white: documents are printed. */
  readonly palette: Palette;
  /** The title in the file's properties. */
  readonly title: string;
  /** The title of the report, for the file's properties. */
  readonly subject?: string;
};

/** Items below each other as a Word document; a title in front of them becomes its cover. */
export function documentFile(
  items: readonly DocumentItem[],
  { words, palette, title, subject }: DocumentOptions,
): Promise<Blob> {
  const { locale } = words;
  const [first, ...others] = items;
  const cover = first?.kind === "title" ? first : undefined;
  const pages = cover ? others : items;
  const context: BlockContext = {
    ...{ words, palette, caption: captionsOf(words) },
    headings: headingsOf(pages),
  };
  const text: ISectionOptions = {
    properties: {
      ...officialPage,
      type: SectionType.NEXT_PAGE,
      page: { ...officialPage.page, pageNumbers: { start: 1 } },
    },
    footers: pageNumbers(locale),
    children: pages.flatMap((item): FileChild[] => itemBlocks(item, context)),
  };
  const sections = cover ? [coverSection(cover, locale), text] : [text];
  const author = "gongkai";
  return writeDocument({
    ...{ locale, title, author, subject, sections },
    warning: palette.vermilion,
  });
}

/** A document of one item has a title; several are numbered, unless their author did so already. */
function headingsOf(items: readonly DocumentItem[]): BlockContext["headings"] {
  if (items.length === 1) return "title";
  const lines = items.flatMap((item) => {
    switch (item.kind) {
      case "text":
        return [item.title, ...item.text.split("\n")];
      case "chart":
        return [item.headline ?? ""];
      case "table":
        return [item.title];
      default:
        return [];
    }
  });
  return lines.some(isNumbered) ? "plain" : "numbered";
}
