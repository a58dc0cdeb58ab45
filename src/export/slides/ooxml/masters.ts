import type { Locale } from "../../../i18n/words.ts";
import { solidFill } from "./paint.ts";
import { namespaces, type Placeholder, placeholderXml, treeHead } from "./placeholder.ts";
import {
  bodyStyle,
  boxes,
  coverStyle,
  type FrameNames,
  footPlaceholders,
  subtitleStyle,
  titleStyle,
} from "./slideFrame.ts";
import { runProperties, type TextStyle } from "./text.ts";
import { tag, xmlPart } from "./xml.ts";

export type LayoutName = "cover" | "text" | "content";

/** In the order in which they are offered for a new slide. */
export const layoutNames: readonly LayoutName[] = ["cover", "text", "content"];

/** By these PowerPoint finds the layout of another template that means the same. */
const layoutTypes = { cover: "title", text: "obj", content: "titleOnly" } as const;

/** The theme's paper behind everything. */
const background = tag("p:bg", {}, tag("p:bgPr", {}, solidFill("bg1"), tag("a:effectLst")));

const colourMap = {
  ...{ bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2", hlink: "hlink", folHlink: "folHlink" },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
};

function tree(shapes: readonly Placeholder[], locale: Locale): string {
  const written = shapes.map((each, index) => placeholderXml(each, index + 2, locale));
  return tag("p:spTree", {}, treeHead, ...written);
}

/** The master: paper, type and the places of title, text and foot. */
export function masterXml(layouts: readonly string[], names: FrameNames, locale: Locale): string {
  const shapes: Placeholder[] = [
    { type: "title", name: names.title, box: boxes.title, text: names.title },
    { type: "body", name: names.body, idx: 1, box: boxes.body, text: names.body },
    ...footPlaceholders(names),
  ];
  const level = (name: string, style: TextStyle, after = 0) =>
    tag(
      name,
      { marL: 0, indent: 0, algn: "l" },
      tag("a:spcBef", {}, tag("a:spcPts", { val: 0 })),
      after > 0 ? tag("a:spcAft", {}, tag("a:spcPts", { val: after * 100 })) : "",
      tag("a:buNone"),
      runProperties("a:defRPr", style, locale),
    );
  return xmlPart(
    tag(
      "p:sldMaster",
      namespaces,
      tag("p:cSld", {}, background, tree(shapes, locale)),
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
        tag("p:bodyStyle", {}, level("a:lvl1pPr", bodyStyle, bodyStyle.size / 2)),
        tag("p:otherStyle", {}, level("a:lvl1pPr", subtitleStyle)),
      ),
    ),
  );
}

function placesOf(name: LayoutName, names: FrameNames): Placeholder[] {
  const title = { type: "title", name: names.title, box: boxes.title, text: names.title };
  switch (name) {
    case "cover":
      return [
        {
          ...{ type: "ctrTitle", name: names.title, box: boxes.coverTitle, anchor: "b" },
          ...{ style: coverStyle, text: names.title },
        },
        {
          ...{ type: "subTitle", name: names.subtitle, idx: 1, box: boxes.coverSubtitle },
          ...{ style: subtitleStyle, text: names.subtitle },
        },
      ];
    case "text":
      return [
        title,
        { type: undefined, name: names.body, idx: 1, box: boxes.body, text: names.body },
      ];
    case "content":
      return [title];
  }
}

/** A layout with the placeholders that our slides fill. */
export function layoutXml(name: LayoutName, names: FrameNames, locale: Locale): string {
  const shapes = [...placesOf(name, names), ...footPlaceholders(names)];
  return xmlPart(
    tag(
      "p:sldLayout",
      { ...namespaces, type: layoutTypes[name], preserve: 1 },
      tag("p:cSld", { name: names[name] }, tree(shapes, locale)),
      tag("p:clrMapOvr", {}, tag("a:masterClrMapping")),
    ),
  );
}

/** The master of the speaker's notes. */
export function notesMasterXml(names: FrameNames, locale: Locale): string {
  const shapes: Placeholder[] = [
    { type: "sldImg", name: names.slide, idx: 2, box: { x: 0.75, y: 0.8, w: 6, h: 3.375 } },
    {
      ...{ type: "body", name: names.notes, idx: 3, text: names.notes },
      box: { x: 0.75, y: 4.5, w: 6, h: 5.6 },
    },
  ];
  return xmlPart(
    tag(
      "p:notesMaster",
      namespaces,
      tag("p:cSld", {}, background, tree(shapes, locale)),
      tag("p:clrMap", colourMap),
      tag(
        "p:notesStyle",
        {},
        tag("a:lvl1pPr", {}, runProperties("a:defRPr", { size: 12, paint: "tx1" })),
      ),
    ),
  );
}
