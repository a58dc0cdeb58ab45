import type { Locale } from "../../../i18n/words.ts";
import { place, rectangle } from "./place.ts";
import type { TextShape } from "./shape.ts";
import { paragraphsXml } from "./text.ts";
import { tag } from "./xml.ts";

const anchors = { top: "t", middle: "ctr", bottom: "b" } as const;

/** The reference of a placeholder; the body of a layout has a number and no type. */
const references = {
  title: { type: "title" },
  ctrTitle: { type: "ctrTitle" },
  subTitle: { type: "subTitle", idx: 1 },
  body: { idx: 1 },
} as const;

/** A text box, or the text of a placeholder, which then looks as the layout wants it. */
export function textXml(shape: TextShape, id: number, locale: Locale): string {
  const { name, box, placeholder, paragraphs, scale = 1, atLayout = false } = shape;
  const { anchor = "top" } = shape;
  const properties = placeholder
    ? {}
    : { wrap: "square", lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: anchors[anchor] };
  const fit = scale < 1 ? { fontScale: Math.round(scale * 100_000) } : {};
  return tag(
    "p:sp",
    {},
    tag(
      "p:nvSpPr",
      {},
      tag("p:cNvPr", { id, name }),
      placeholder
        ? tag("p:cNvSpPr", {}, tag("a:spLocks", { noGrp: 1 }))
        : tag("p:cNvSpPr", { txBox: 1 }),
      placeholder ? tag("p:nvPr", {}, tag("p:ph", references[placeholder])) : tag("p:nvPr"),
    ),
    atLayout
      ? tag("p:spPr")
      : tag("p:spPr", {}, place("a:xfrm", box), rectangle, placeholder ? "" : tag("a:noFill")),
    tag(
      "p:txBody",
      {},
      // What is edited to be longer shrinks in PowerPoint instead of running into the chart.
      tag("a:bodyPr", properties, tag("a:normAutofit", fit)),
      tag("a:lstStyle"),
      paragraphsXml(paragraphs, locale, placeholder ? "layout" : "own"),
    ),
  );
}
