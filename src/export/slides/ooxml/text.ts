import type { Locale } from "../../../i18n/words.ts";
import { escapeXml } from "../../escapeXml.ts";
import { type Paint, solidFill } from "./paint.ts";
import { tag, textTag } from "./xml.ts";

/** Fonts that PowerPoint and WPS have on every office machine; the second is for Chinese text. */
export const slideFonts = { latin: "Arial", eastAsian: "Microsoft YaHei" } as const;

export type TextStyle = {
  /** In points. */
  readonly size: number;
  readonly paint: Paint;
  readonly bold?: boolean;
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

/**
 * The properties of a run of text. Both fonts are named: with the Latin one alone, Chinese falls
 * back to whatever font the machine thinks of first.
 * @param name a:rPr, a:defRPr or a:endParaRPr.
 */
export function runProperties(name: string, style: TextStyle, locale?: Locale): string {
  const language = locale && {
    lang: locale === "zh" ? "zh-CN" : "en-GB",
    altLang: locale === "zh" ? "en-GB" : "zh-CN",
  };
  return tag(
    name,
    { ...language, sz: Math.round(style.size * 100), b: style.bold ? 1 : 0 },
    solidFill(style.paint),
    tag("a:latin", { typeface: slideFonts.latin }),
    tag("a:ea", { typeface: slideFonts.eastAsian }),
    tag("a:cs", { typeface: slideFonts.latin }),
  );
}

/** Paragraphs as the content of a text body. */
export function paragraphsXml(paragraphs: readonly Paragraph[], locale: Locale): string {
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
        tag("a:r", {}, runProperties("a:rPr", style, locale), `<a:t>${escapeXml(text)}</a:t>`),
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
