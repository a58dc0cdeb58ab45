import type { Locale } from "../../../i18n/words.ts";
import { type Box, background, emu } from "./shapes.ts";
import { runProperties, type TextStyle } from "./text.ts";
import { drawing } from "./theme.ts";
import { tag, textTag, xmlPart } from "./xml.ts";

/** The size of a slide, in inches: 16:9 as PowerPoint has it. */
export const slideSize = { width: 40 / 3, height: 7.5 } as const;

export const namespaces = {
  "xmlns:a": drawing,
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
} as const;

export const titleStyle: TextStyle = { size: 26, paint: "tx1", bold: true };
export const coverStyle: TextStyle = { size: 40, paint: "tx1", bold: true };
const bodyStyle: TextStyle = { size: 18, paint: "tx1" };
const numberStyle: TextStyle = { size: 10, paint: "tx2" };

export type LayoutName = "cover" | "content";

const colourMap = {
  ...{ bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2", hlink: "hlink", folHlink: "folHlink" },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
};

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

type Placeholder = {
  readonly type: string;
  readonly name: string;
  readonly idx?: number;
  readonly box?: Box;
  readonly style?: TextStyle;
  readonly text?: string;
};

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

const left = 0.6;
const wide = slideSize.width - 2 * left;
const titleBox = { x: left, y: 0.78, w: wide, h: 0.95 };
const numberBox = { x: slideSize.width - 1.6, y: 6.98, w: 1, h: 0.3 };
const number: Placeholder = { type: "sldNum", name: "Slide number", idx: 12, box: numberBox };

/** The slide number of one slide, at the place that the layout gives it. */
export function slideNumberXml(id: number): string {
  return placeholderXml({ type: "sldNum", name: "Slide number", idx: 12 }, id);
}

/** The master: paper, type and the places of title, text and number. */
export function masterXml(layouts: readonly string[], locale: Locale): string {
  const shapes = [
    { type: "title", name: "Title", box: titleBox, text: " " },
    { type: "body", name: "Text", idx: 1, box: { ...titleBox, y: 2, h: 4.6 }, text: " " },
    { ...number, style: numberStyle },
  ].map((each, index) => placeholderXml(each, index + 2));
  const level = (name: string, style: TextStyle) =>
    tag(
      name,
      { marL: 0, indent: 0, algn: "l" },
      tag("a:spcBef", {}, tag("a:spcPts", { val: 0 })),
      tag("a:buNone"),
      runProperties("a:defRPr", style, locale),
    );
  return xmlPart(
    tag(
      "p:sldMaster",
      namespaces,
      tag("p:cSld", {}, background("bg1"), tag("p:spTree", {}, treeHead, ...shapes)),
      tag("p:clrMap", colourMap),
      tag(
        "p:sldLayoutIdLst",
        {},
        ...layouts.map((id, index) => tag("p:sldLayoutId", { id: 2147483649 + index, "r:id": id })),
      ),
      tag(
        "p:txStyles",
        {},
        tag("p:titleStyle", {}, level("a:lvl1pPr", titleStyle)),
        tag("p:bodyStyle", {}, level("a:lvl1pPr", bodyStyle)),
        tag("p:otherStyle", {}, level("a:lvl1pPr", bodyStyle)),
      ),
    ),
  );
}

/** A layout with the placeholders that our slides fill. */
export function layoutXml(name: LayoutName): string {
  const cover = name === "cover";
  const shapes: Placeholder[] = cover
    ? [
        { type: "ctrTitle", name: "Title", box: coverBoxes.title, style: coverStyle, text: " " },
        {
          type: "subTitle",
          name: "Subtitle",
          idx: 1,
          box: coverBoxes.subtitle,
          style: bodyStyle,
          text: " ",
        },
      ]
    : [
        { type: "title", name: "Title", box: titleBox, text: " " },
        { ...number, style: numberStyle },
      ];
  return xmlPart(
    tag(
      "p:sldLayout",
      { ...namespaces, type: cover ? "title" : "titleOnly", preserve: 1 },
      tag(
        "p:cSld",
        { name: cover ? "Cover" : "Title only" },
        tag(
          "p:spTree",
          {},
          treeHead,
          ...shapes.map((each, index) => placeholderXml(each, index + 2)),
        ),
      ),
      tag("p:clrMapOvr", {}, tag("a:masterClrMapping")),
    ),
  );
}

/** Where the cover has its title and subtitle. */
export const coverBoxes = {
  title: { x: 0.9, y: 1.9, w: slideSize.width - 1.8, h: 2 },
  subtitle: { x: 0.9, y: 4.25, w: slideSize.width - 1.8, h: 0.9 },
} as const;

/** The master of the speaker's notes. */
export function notesMasterXml(): string {
  const shapes: Placeholder[] = [
    { type: "sldImg", name: "Slide", idx: 2, box: { x: 0.75, y: 0.8, w: 6, h: 3.375 } },
    { type: "body", name: "Notes", idx: 3, box: { x: 0.75, y: 4.5, w: 6, h: 5.6 }, text: " " },
  ];
  return xmlPart(
    tag(
      "p:notesMaster",
      namespaces,
      tag(
        "p:cSld",
        {},
        background("bg1"),
        tag(
          "p:spTree",
          {},
          treeHead,
          ...shapes.map((each, index) => placeholderXml(each, index + 2)),
        ),
      ),
      tag("p:clrMap", colourMap),
      tag(
        "p:notesStyle",
        {},
        tag("a:lvl1pPr", {}, runProperties("a:defRPr", { size: 12, paint: "tx1" })),
      ),
    ),
  );
}
