import type { Locale } from "../i18n/words.ts";
import { palettes } from "../theme/palettes.ts";
import { noticeParts } from "./documents/noticeParts.ts";
import { officialPage, pageNumbers } from "./documents/officialPage.ts";
import { officialTitle } from "./documents/officialTitle.ts";
import { signatureLines } from "./documents/signatureLines.ts";
import { styledParagraph } from "./documents/styledParagraph.ts";
import { textLines } from "./documents/textLines.ts";
import { writeDocument } from "./documents/writeDocument.ts";
import { printable } from "./printable.ts";

/** A notice as a Word document in the form of an official one, by whoever signs it. */
export function noticeDocument(text: string, locale: Locale): Promise<Blob> {
  const { title, addressee, body, signature } = noticeParts(printable(text));
  const children = [
    officialTitle(title, locale),
    ...(addressee === undefined ? [] : [styledParagraph("Addressee", addressee, locale)]),
    ...textLines(body, locale),
    ...signatureLines(signature, locale),
  ];
  const [author = "gongkai"] = signature;
  const sections = [{ properties: officialPage, footers: pageNumbers(locale), children }];
  return writeDocument({ locale, title, author, sections, warning: palettes.print.vermilion });
}
