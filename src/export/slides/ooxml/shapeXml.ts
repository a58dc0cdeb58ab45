import type { Locale } from "../../../i18n/words.ts";
import type { NativeChart } from "../chart/barsChart.ts";
import { outline } from "./paint.ts";
import { place, rectangle } from "./place.ts";
import type { LineShape, PictureShape, Shape } from "./shape.ts";
import { tableXml } from "./tableShape.ts";
import { textXml } from "./textShape.ts";
import { tag } from "./xml.ts";

/** How a slide's part gets its charts and pictures into the package; each returns a relation's id. */
export type Attachments = {
  chart(chart: NativeChart): string;
  png(bytes: Uint8Array): string;
  svg(text: string): string;
};

/** A shape as the slide writes it. @param id differs from the others of the slide. */
export function shapeXml(shape: Shape, id: number, attachments: Attachments, locale: Locale) {
  switch (shape.kind) {
    case "text":
      return textXml(shape, id, locale);
    case "line":
      return lineXml(shape, id);
    case "chart":
      return frameXml(
        shape,
        id,
        shape.description,
        "http://schemas.openxmlformats.org/drawingml/2006/chart",
        tag("c:chart", {
          "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
          "r:id": attachments.chart(shape.chart),
        }),
      );
    case "table":
      return frameXml(
        shape,
        id,
        shape.description,
        "http://schemas.openxmlformats.org/drawingml/2006/table",
        tableXml(shape, shape.box.w, locale),
      );
    case "picture":
      return pictureXml(shape, id, attachments);
  }
}

function lineXml({ name, box, paint, width, dash }: LineShape, id: number): string {
  return tag(
    "p:cxnSp",
    {},
    tag("p:nvCxnSpPr", {}, tag("p:cNvPr", { id, name }), tag("p:cNvCxnSpPr"), tag("p:nvPr")),
    tag(
      "p:spPr",
      {},
      place("a:xfrm", box),
      tag("a:prstGeom", { prst: "line" }, tag("a:avLst")),
      outline(paint, width, dash),
    ),
  );
}

function frameXml(
  { name, box }: Shape,
  id: number,
  descr: string,
  uri: string,
  content: string,
): string {
  return tag(
    "p:graphicFrame",
    {},
    tag(
      "p:nvGraphicFramePr",
      {},
      tag("p:cNvPr", { id, name, descr }),
      tag("p:cNvGraphicFramePr", {}, tag("a:graphicFrameLocks", { noGrp: 1 })),
      tag("p:nvPr"),
    ),
    place("p:xfrm", box),
    tag("a:graphic", {}, tag("a:graphicData", { uri }, content)),
  );
}

function pictureXml(shape: PictureShape, id: number, attachments: Attachments): string {
  const vector = tag(
    "a:extLst",
    {},
    tag(
      "a:ext",
      { uri: "{96DAC541-7B7A-43D3-8B79-37D633B846F1}" },
      tag("asvg:svgBlip", {
        "xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
        "r:embed": attachments.svg(shape.svg),
      }),
    ),
  );
  return tag(
    "p:pic",
    {},
    tag(
      "p:nvPicPr",
      {},
      tag("p:cNvPr", { id, name: shape.name, descr: shape.description }),
      tag("p:cNvPicPr", {}, tag("a:picLocks", { noChangeAspect: 1 })),
      tag("p:nvPr"),
    ),
    tag(
      "p:blipFill",
      {},
      tag("a:blip", { "r:embed": attachments.png(shape.png) }, vector),
      tag("a:stretch", {}, tag("a:fillRect")),
    ),
    tag("p:spPr", {}, place("a:xfrm", shape.box), rectangle),
  );
}
