import type { Locale } from "../../../i18n/words.ts";
import { escapeXml } from "../../escapeXml.ts";
import { type Paint, solidFill } from "./paint.ts";
import { tag, textTag } from "./xml.ts";

/** Fonts that PowerPoint and WPS have on every office machine; the second is for Chinese text. */
export const slideFonts = { latin: "Arial", eastAsian: "Microsoft YaHei" } as const;

/** Nothing on a slide is smaller, in points. */
export const smallestType = 9;

export type TextStyle = {
  /** In points. */
  readonly size: number;
  readonly paint: Paint;
  readonly bold?: boolean;
  /** In the theme's font for headings. */
  readonly heading?: boolean;
};

type Run = { readonly text: string; readonly style: TextStyle };

export type Paragraph = {
  readonly runs: readonly Run[];
  readonly align?: "left" | "right";
  /** Space below, in points. */
  readonly after?: number;
};

/** A paragraph of one style. */
export function line(text: string, style: TextStyle, after?: number): Paragraph {
  return { runs: [{ text, style }], after };
}

/** A text of one style, a paragraph for each of its lines. */
export function lines(text: string, style: TextStyle, after?: number): Paragraph[] {
  return text.split("\n").map((each) => line(each, style, after));
}

/** The theme's fonts for headings or for text: an office's template puts its own in their place. */
function themeFonts(kind: "mj" | "mn"): string {
  return ["latin", "ea", "cs"]
    .map((name) => tag(`a:${name}`, { typeface: `+${kind}-${name === "latin" ? "lt" : name}` }))
    .join("");
}

function languageOf(locale: Locale) {
  return {
    lang: locale === "zh" ? "zh-CN" : "en-GB",
    altLang: locale === "zh" ? "en-GB" : "zh-CN",
  };
}

/**
 * The properties of a run of text. The fonts are those of the theme, the Chinese one by name too:
 * with the Latin one alone, Chinese falls back to whatever font the machine thinks of first.
 * @param name a:rPr, a:defRPr or a:endParaRPr.
 */
export function runProperties(name: string, style: TextStyle, locale?: Locale): string {
  return tag(
    name,
    {
      ...(locale && languageOf(locale)),
      sz: Math.round(style.size * 100),
      b: style.bold ? 1 : 0,
    },
    solidFill(style.paint),
    themeFonts(style.heading ? "mj" : "mn"),
  );
}

/**
 * Paragraphs as the content of a text body.
 * @param look "layout" leaves size, font and colour to the placeholder of the layout.
 */
export function paragraphsXml(
  paragraphs: readonly Paragraph[],
  locale: Locale,
  look: "own" | "layout" = "own",
): string {
  return paragraphs
    .map(({ runs, align, after }) => {
      const properties = tag(
        "a:pPr",
        { algn: align === "right" ? "r" : undefined },
        after === undefined
          ? ""
          : tag("a:spcAft", {}, tag("a:spcPts", { val: Math.round(after * 100) })),
      );
      const written = runs.map(({ text, style }) =>
        tag(
          "a:r",
          {},
          look === "own" ? runProperties("a:rPr", style, locale) : tag("a:rPr", languageOf(locale)),
          `<a:t>${escapeXml(text)}</a:t>`,
        ),
      );
      return tag("a:p", {}, properties, ...written);
    })
    .join("");
}

/** The properties of all text of a chart, or of one of its pieces. */
export function chartText(style: TextStyle, locale: Locale, body = tag("a:bodyPr")): string {
  return tag(
    "c:txPr",
    {},
    body,
    tag("a:lstStyle"),
    tag(
      "a:p",
      {},
      tag("a:pPr", {}, runProperties("a:defRPr", style)),
      tag("a:endParaRPr", { lang: locale === "zh" ? "zh-CN" : "en-GB" }),
    ),
  );
}

/** A plain text in a spreadsheet-like place of a chart. */
export function chartValue(text: string): string {
  return textTag("c:v", text);
}
