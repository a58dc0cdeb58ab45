import type { Locale } from "../../../i18n/words.ts";
import { place, rectangle } from "./place.ts";
import type { Box } from "./shape.ts";
import { runProperties, type TextStyle } from "./text.ts";
import { drawing } from "./theme.ts";
import { tag, textTag } from "./xml.ts";

/** The names that every part of a presentation writes its elements with. */
export const namespaces = {
  "xmlns:a": drawing,
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
} as const;

/** The parts of a shape tree that come before its shapes. */
export const treeHead = [
  tag("p:nvGrpSpPr", {}, tag("p:cNvPr", { id: 1, name: "" }), tag("p:cNvGrpSpPr"), tag("p:nvPr")),
  tag(
    "p:grpSpPr",
    {},
    tag(
      "a:xfrm",
      {},
      tag("a:off", { x: 0, y: 0 }),
      tag("a:ext", { cx: 0, cy: 0 }),
      tag("a:chOff", { x: 0, y: 0 }),
      tag("a:chExt", { cx: 0, cy: 0 }),
    ),
  ),
].join("");

/** A place of a layout that slides fill. */
export type Placeholder = {
  /** Undefined for the content of a layout, which has a number and no type. */
  readonly type: string | undefined;
  readonly name: string;
  readonly idx?: number;
  readonly box?: Box;
  readonly style?: TextStyle;
  readonly anchor?: "b" | "ctr";
  readonly align?: "l" | "ctr" | "r";
  readonly text?: string;
};

/** PowerPoint writes how large it holds them to be; programs find them by it too. */
const extents: Readonly<Record<string, string>> = { dt: "half", ftr: "quarter", sldNum: "quarter" };

/** A placeholder as a shape; without a box it stands where its layout has it. */
export function placeholderXml(each: Placeholder, id: number, locale: Locale): string {
  const { type, name, idx, box, style, anchor, align = "l", text } = each;
  const language = { lang: locale === "zh" ? "zh-CN" : "en-GB" };
  const number = tag(
    "a:fld",
    { id: "{6F6E676B-6169-4000-9000-000000000001}", type: "slidenum" },
    tag("a:rPr", language),
    textTag("a:t", "‹#›"),
  );
  const level = style
    ? tag(
        "a:lvl1pPr",
        { marL: 0, indent: 0, algn: align },
        tag("a:buNone"),
        runProperties("a:defRPr", style),
      )
    : "";
  const content =
    type === "sldNum"
      ? number
      : text === undefined
        ? ""
        : tag("a:r", {}, tag("a:rPr", language), textTag("a:t", text));
  // On a slide the layout says how the text is set.
  const body = box ? { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor } : {};
  return tag(
    "p:sp",
    {},
    tag(
      "p:nvSpPr",
      {},
      tag("p:cNvPr", { id, name }),
      tag(
        "p:cNvSpPr",
        {},
        tag("a:spLocks", { noGrp: 1, noRot: type === "sldImg" ? 1 : undefined }),
      ),
      tag("p:nvPr", {}, tag("p:ph", { type, sz: type && extents[type], idx })),
    ),
    box ? tag("p:spPr", {}, place("a:xfrm", box), rectangle) : tag("p:spPr"),
    type === "sldImg"
      ? ""
      : tag(
          "p:txBody",
          {},
          tag("a:bodyPr", body, box ? tag("a:normAutofit") : ""),
          tag("a:lstStyle", {}, level),
          tag("a:p", {}, content),
        ),
  );
}
