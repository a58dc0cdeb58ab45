import type { Reference } from "../model.ts";
import type { PlacedMark } from "./placeMarks.ts";
import { smallSize } from "./sizes.ts";
import { textWidth } from "./textWidth.ts";

export type PlacedReference = {
  readonly reference: Reference;
  /** Where the line stands. */
  readonly x: number;
  /** The middle of its name, and its baseline. */
  readonly label: { readonly x: number; readonly y: number };
  /** The pieces of the line, from top to bottom: it runs through no caption. */
  readonly spans: readonly (readonly [from: number, to: number])[];
};

/** The line and its name above the rows, kept within the picture. */
export function placeReference(
  reference: Reference,
  x: number,
  top: number,
  width: number,
): PlacedReference {
  const half = textWidth(reference.label, smallSize) / 2;
  const label = { x: Math.min(Math.max(x, half + 2), width - half - 2), y: top + 13 };
  return { reference, x, label, spans: [[top + 18, top + 18]] };
}

/** Leaves the line out where a caption stands. */
export function clearSpans(
  placed: PlacedReference,
  rows: readonly {
    readonly marks: readonly PlacedMark[];
    readonly top: number;
    readonly bottom: number;
  }[],
  bottom: number,
): PlacedReference {
  const blocked = rows.flatMap(({ marks, top, bottom: end }): [number, number][] =>
    marks.some(({ caption }) => {
      if (!caption) return false;
      const from = caption.anchor === "start" ? caption.x : caption.x - caption.width;
      return placed.x > from - 4 && placed.x < from + caption.width + 4;
    })
      ? [[top - 2, end + 2]]
      : [],
  );
  const spans: [number, number][] = [];
  let from = placed.spans[0]?.[0] ?? 0;
  for (const [start, end] of blocked) {
    if (start > from) spans.push([from, start]);
    from = end;
  }
  if (bottom > from) spans.push([from, bottom]);
  return { ...placed, spans };
}
