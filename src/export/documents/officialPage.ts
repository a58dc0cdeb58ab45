import {
  AlignmentType,
  Footer,
  type ISectionPropertiesOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { Locale } from "../../i18n/words.ts";

/** Twentieths of a point in so many millimetres. */
const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

/** A4 with the margins of an official document (GB/T 9704): its text is 156 by 225 mm. */
export const officialPage: ISectionPropertiesOptions = {
  page: {
    size: { width: twips(210), height: twips(297) },
    margin: {
      ...{ top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) },
      // The line of the page number stands 7 mm below the text.
      ...{ header: twips(15), footer: twips(25) },
    },
  },
};

/** The width of the text in twentieths of a point, and in pixels at 96 an inch. */
export const textWidth = { twips: twips(156), pixels: 590 } as const;
/** The most height of a picture in pixels: what leaves room for its heading and caption on a page. */
export const pictureHeight = 640;

/** The number of the page between dashes, or plain in English. */
function pageNumber(locale: Locale, side: "left" | "right"): Footer {
  const { CURRENT } = PageNumber;
  const isChinese = locale === "zh";
  const children = isChinese ? ["— ", CURRENT, " —"] : [CURRENT];
  // The dashes are Chinese ones, and as long as the number's font has them.
  const run = new TextRun({ children, font: isChinese ? { hint: "eastAsia" } : undefined });
  const alignment = isChinese ? AlignmentType[side === "left" ? "LEFT" : "RIGHT"] : "center";
  const indent = isChinese ? { [side]: 280 } : undefined;
  return new Footer({
    children: [new Paragraph({ style: "Footer", alignment, indent, children: [run] })],
  });
}

/** Numbers stand on the outer side of a page: to the right on odd ones, to the left on even ones. */
export function pageNumbers(locale: Locale): { readonly default: Footer; readonly even: Footer } {
  return { default: pageNumber(locale, "right"), even: pageNumber(locale, "left") };
}
