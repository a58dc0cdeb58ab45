import { Document, type ISectionOptions, LevelFormat, LevelSuffix, Packer } from "docx";
import type { Locale } from "../../i18n/words.ts";
import { printable } from "../printable.ts";
import { documentStyles } from "./documentStyles.ts";
import { fontTable } from "./fontTable.ts";

/** The name under which headings are numbered. */
export const headingNumbers = "headings";

type DocumentInput = {
  readonly locale: Locale;
  readonly title: string;
  /** Who stands for what it says. */
  readonly author: string;
  readonly subject?: string;
  /** The colour of what the report contradicts. */
  readonly warning: string;
  readonly sections: readonly ISectionOptions[];
};

/** Sections as a Word file in the form of an official document. */
export function writeDocument({
  locale,
  title,
  author,
  subject,
  warning,
  sections,
}: DocumentInput): Promise<Blob> {
  const isChinese = locale === "zh";
  const document = new Document({
    title: printable(title),
    subject: subject && printable(subject),
    creator: printable(author),
    lastModifiedBy: printable(author),
    styles: documentStyles(locale, warning),
    evenAndOddHeaderAndFooters: true,
    numbering: {
      config: [
        {
          reference: headingNumbers,
          levels: [
            {
              level: 0,
              format: isChinese ? LevelFormat.CHINESE_COUNTING_THOUSAND : LevelFormat.DECIMAL,
              text: isChinese ? "%1、" : "%1.",
              suffix: isChinese ? LevelSuffix.NOTHING : LevelSuffix.SPACE,
            },
          ],
        },
      ],
    },
    sections,
  });
  return Packer.toBlob(document, undefined, [fontTable]);
}
