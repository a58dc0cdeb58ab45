import type { Paragraph } from "docx";
import { officialPage, pageNumbers } from "../../export/documents/officialPage.ts";
import { officialTitle } from "../../export/documents/officialTitle.ts";
import { styledParagraph } from "../../export/documents/styledParagraph.ts";
import { writeDocument } from "../../export/documents/writeDocument.ts";
import type { Words } from "../../i18n/words.ts";
import { palettes } from "../../theme/palettes.ts";
import { checkGroups } from "../checkGroups.ts";
import type { CheckRow } from "../checkRows.ts";
import { rowDetails } from "./rowDetails.ts";

/** Everything that is to be looked at in a draft, as a Word document to be handed on. */
export function listDocument(
  title: string,
  about: string,
  rows: readonly CheckRow[],
  words: Words,
): Promise<Blob> {
  const { locale, t } = words;
  const groups = checkGroups.flatMap((group): Paragraph[] => {
    const own = rows.filter((row) => row.group === group);
    if (own.length === 0) return [];
    return [
      styledParagraph("Heading1", t(`check.group.${group}`), locale),
      ...own.flatMap((row, at) => [
        styledParagraph("BodyText", `${at + 1}. ${row.text}`, locale),
        ...rowDetails(row, words).map(([label, text]) =>
          styledParagraph("Note", t("check.list.detail", { label, text }), locale),
        ),
      ]),
    ];
  });
  const children = [
    officialTitle(title, locale),
    styledParagraph("BodyText", about, locale),
    ...groups,
  ];
  const sections = [{ properties: officialPage, footers: pageNumbers(locale), children }];
  const warning = palettes.print.vermilion;
  return writeDocument({ locale, title, author: "gongkai", sections, warning });
}
