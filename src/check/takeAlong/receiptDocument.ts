import { documentTable } from "../../export/documents/documentTable.ts";
import { officialPage, pageNumbers } from "../../export/documents/officialPage.ts";
import { officialTitle } from "../../export/documents/officialTitle.ts";
import { styledParagraph } from "../../export/documents/styledParagraph.ts";
import { writeDocument } from "../../export/documents/writeDocument.ts";
import type { Words } from "../../i18n/words.ts";
import { palettes } from "../../theme/palettes.ts";
import type { receiptLines } from "./receiptLines.ts";

/** One page that says which file was checked, by which rules, and what came of it. */
export function receiptDocument(
  title: string,
  lines: ReturnType<typeof receiptLines>,
  words: Words,
): Promise<Blob> {
  const { locale, t } = words;
  const palette = palettes.print;
  const head = [
    { label: t("check.receipt.item"), weight: 1 },
    { label: t("check.receipt.content"), weight: 2.4 },
  ];
  const children = [
    officialTitle(title, locale),
    documentTable({ head, rows: lines }, { locale, palette }),
    styledParagraph("Note", t("check.receipt.note"), locale),
  ];
  const sections = [{ properties: officialPage, footers: pageNumbers(locale), children }];
  return writeDocument({ locale, title, author: "gongkai", sections, warning: palette.vermilion });
}
