import { chartValue } from "../ooxml/text.ts";
import { tag, textTag } from "../ooxml/xml.ts";
import type { CellRange } from "./sheetTypes.ts";

/** Cells with texts, and what they held when the chart was made. */
export function textReference(range: CellRange<unknown>, texts: readonly string[]): string {
  return tag("c:strRef", {}, textTag("c:f", range.cells), tag("c:strCache", {}, cache(texts)));
}

/** Cells with numbers, and what they held when the chart was made. */
export function numberReference(range: CellRange<readonly (number | undefined)[]>): string {
  return tag(
    "c:numRef",
    {},
    textTag("c:f", range.cells),
    tag(
      "c:numCache",
      {},
      textTag("c:formatCode", "General"),
      cache(range.content.map((value) => (value === undefined ? undefined : String(value)))),
    ),
  );
}

/** What cells held when the chart was made; a cell without content has no point. */
export function cache(texts: readonly (string | undefined)[]): string {
  const points = texts.flatMap((text, index) =>
    text === undefined ? [] : tag("c:pt", { idx: index }, chartValue(text)),
  );
  return [tag("c:ptCount", { val: texts.length }), ...points].join("");
}
