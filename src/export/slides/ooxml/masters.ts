import type { Locale } from "../../../i18n/words.ts";
import { solidFill } from "./paint.ts";
import { namespaces, type Placeholder, placeholderXml, treeHead } from "./placeholder.ts";
import { runProperties, type TextStyle } from "./text.ts";
import { tag, xmlPart } from "./xml.ts";

/** The size of a slide, in inches: 16:9 as PowerPoint has it. */
export const slideSize = { width: 40 / 3, height: 7.5 } as const;

export const titleStyle: TextStyle = { size: 26, paint: "tx1", bold: true };
export const coverStyle: TextStyle = { size: 40, paint: "tx1", bold: true };
const bodyStyle: TextStyle = { size: 18, paint: "tx1" };
const numberStyle: TextStyle = { size: 10, paint: "tx2" };

export type LayoutName = "cover" | "content";

/** The theme's paper behind everything. */
const background = tag("p:bg", {}, tag("p:bgPr", {}, solidFill("bg1"), tag("a:effectLst")));

const colourMap = {
  ...{ bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2", hlink: "hlink", folHlink: "folHlink" },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
};

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
      tag("p:cSld", {}, background, tag("p:spTree", {}, treeHead, ...shapes)),
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
        background,
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
