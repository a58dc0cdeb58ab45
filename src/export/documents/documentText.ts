import {
  AlignmentType,
  HeadingLevel,
  type IRunOptions,
  type ISectionOptions,
  type IStylesOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from "docx";
import type { Locale } from "../../i18n/words.ts";
import { printable } from "../printable.ts";

/** Fonts that Word and WPS have on every office machine; the second name is for Chinese text. */
const font = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "Microsoft YaHei" };

/**
 * Chinese text is told by its characters. The first language is for all else, as a Chinese Word writes
 * it: were that Chinese as well, LibreOffice would tear numbers apart at the end of a line.
 */
function languageOf(locale: Locale) {
  return { value: locale === "zh" ? "en-US" : "en-GB", eastAsia: "zh-CN" };
}

/** A quarter more than single; said to grow with the content, or a picture would be cut to a line. */
const lines = { line: 300, lineRule: LineRuleType.AUTO } as const;

type TextLook = {
  /** In points. */
  readonly size?: number;
  /** Such as "#B02E17". */
  readonly colour?: string;
  readonly bold?: boolean;
};

function runOptions(text: string, locale: Locale, look: TextLook): IRunOptions {
  return {
    text: printable(text),
    font,
    language: languageOf(locale),
    size: look.size === undefined ? undefined : look.size * 2,
    color: look.colour?.slice(1),
    bold: look.bold,
  };
}

type ParagraphLook = TextLook & {
  readonly heading?: 1 | 2;
  readonly align?: "right" | "centre";
  /** Space below, in points. */
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  /** Lines close together, as in a table. */
  readonly single?: boolean;
};

/** A paragraph of one style, its fonts and language on the run itself. */
export function paragraph(text: string, locale: Locale, look: ParagraphLook = {}): Paragraph {
  const { heading, align, after = 6, keepNext, newPage, single } = look;
  return new Paragraph({
    heading:
      heading === undefined
        ? undefined
        : heading === 1
          ? HeadingLevel.HEADING_1
          : HeadingLevel.HEADING_2,
    alignment:
      align === "right"
        ? AlignmentType.RIGHT
        : align === "centre"
          ? AlignmentType.CENTER
          : undefined,
    spacing: { after: after * 20, ...(single ? { ...lines, line: 240 } : {}) },
    keepNext,
    pageBreakBefore: newPage,
    children: [new TextRun(runOptions(text, locale, look))],
  });
}

/** The styles that Word shows in its list, so that an office can change them all at once. */
export function documentStyles(locale: Locale, ink: string): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font, size: size * 2, bold: true, color: ink.slice(1), language: languageOf(locale) },
    paragraph: { spacing: { before: before * 20, after: 80, ...lines }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font, size: 22, language: languageOf(locale) },
        paragraph: { spacing: lines },
      },
      heading1: heading(18, 0),
      heading2: heading(14, 12),
    },
  };
}

/** A4 with 2.5 cm at the sides, so that text and pictures are 16 cm wide; in twentieths of a point. */
export const page: ISectionOptions["properties"] = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 1304, bottom: 1304, left: 1417, right: 1417 },
  },
};
/** The width of the text: 16 cm in twentieths of a point, and in pixels at 96 an inch. */
export const textWidth = { twips: 9072, pixels: 605 } as const;
/** The most height of a picture in pixels: what leaves room for its heading and source on the page. */
export const pictureHeight = 680;
