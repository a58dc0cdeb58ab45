import { type Box, emu } from "./shape.ts";
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
  readonly type: string;
  readonly name: string;
  readonly idx?: number;
  readonly box?: Box;
  readonly style?: TextStyle;
  readonly text?: string;
};

/** A placeholder as a shape; without a box it stands where its layout has it. */
export function placeholderXml(each: Placeholder, id: number): string {
  const { type, name, idx, box, style, text } = each;
  const place =
    box &&
    tag(
      "a:xfrm",
      {},
      tag("a:off", { x: emu(box.x), y: emu(box.y) }),
      tag("a:ext", { cx: emu(box.w), cy: emu(box.h) }),
    );
  const number = tag(
    "a:fld",
    { id: "{6F6E676B-6169-4000-9000-000000000001}", type: "slidenum" },
    tag("a:rPr", { lang: "en-GB" }),
    textTag("a:t", "‹#›"),
  );
  const level = style
    ? tag(
        "a:lvl1pPr",
        { algn: type === "sldNum" ? "r" : "l", marL: 0, indent: 0 },
        tag("a:buNone"),
        runProperties("a:defRPr", style),
      )
    : "";
  const content =
    type === "sldNum"
      ? number
      : text === undefined
        ? ""
        : tag("a:r", {}, tag("a:rPr", { lang: "en-GB" }), textTag("a:t", text));
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
      tag("p:nvPr", {}, tag("p:ph", { type, idx })),
    ),
    place
      ? tag("p:spPr", {}, place, tag("a:prstGeom", { prst: "rect" }, tag("a:avLst")))
      : tag("p:spPr"),
    type === "sldImg"
      ? ""
      : tag(
          "p:txBody",
          {},
          tag("a:bodyPr", { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }, tag("a:normAutofit")),
          tag("a:lstStyle", {}, level),
          tag("a:p", {}, content),
        ),
  );
}
