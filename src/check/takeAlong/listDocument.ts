import type { Paragraph } from "docx";
import { officialPage, pageNumbers } from "../../export/documents/officialPage.ts";
import { officialTitle } from "../../export/documents/officialTitle.ts";
import { styledParagraph } from "../../export/documents/styledParagraph.ts";
import { writeDocument } from "../../export/documents/writeDocument.ts";
import type { Words } from "../../i18n/words.ts";
import { palettes } from "../../theme/palettes.ts";
import { checkGroups } from "../checkGroups.ts";
import type { CheckRow } from "../checkRows.ts";

/** What a row says below its sentence, each with what it is. */
export function rowDetails(row: CheckRow, words: Words): readonly (readonly [string, string])[] {
  const { t } = words;
  const join = (texts: readonly string[]) => texts.join(t("check.list.separator"));
  const all = [
    [t("check.list.arithmetic"), row.arithmetic],
    [t("check.list.places"), join(row.places)],
    [t("check.list.causes"), join(row.causes)],
    [t("check.list.advice"), join(row.advice)],
  ] as const;
  return all.filter(([, text]) => text !== "");
}

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
