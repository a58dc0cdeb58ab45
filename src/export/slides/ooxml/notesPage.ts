import type { Locale } from "../../../i18n/words.ts";
import { namespaces, placeholderXml, treeHead } from "./placeholder.ts";
import type { FrameNames } from "./slideFrame.ts";
import { line, paragraphsXml } from "./text.ts";
import { tag, xmlPart } from "./xml.ts";

/** The speaker's notes of one slide, a paragraph for each text. */
export function notesXml(notes: readonly string[], names: FrameNames, locale: Locale): string {
  const paragraphs = notes
    .flatMap((note) => note.split("\n"))
    .map((text) => line(text, { size: 12, paint: "tx1" }, 4));
  const body = tag(
    "p:sp",
    {},
    tag(
      "p:nvSpPr",
      {},
      tag("p:cNvPr", { id: 3, name: names.notes }),
      tag("p:cNvSpPr", {}, tag("a:spLocks", { noGrp: 1 })),
      tag("p:nvPr", {}, tag("p:ph", { type: "body", idx: 1 })),
    ),
    tag("p:spPr"),
    tag(
      "p:txBody",
      {},
      tag("a:bodyPr"),
      tag("a:lstStyle"),
      paragraphs.length > 0 ? paragraphsXml(paragraphs, locale) : tag("a:p"),
    ),
  );
  return xmlPart(
    tag(
      "p:notes",
      namespaces,
      tag(
        "p:cSld",
        {},
        tag(
          "p:spTree",
          {},
          treeHead,
          placeholderXml({ type: "sldImg", name: names.slide }, 2, locale),
          body,
        ),
      ),
      tag("p:clrMapOvr", {}, tag("a:masterClrMapping")),
    ),
  );
}
