import type { BarRow, BarsPanel } from "../model.ts";
import { fontSize, lineHeight } from "./sizes.ts";
import { textWidth, wrapText } from "./textWidth.ts";

/** The names of a panel's rows: beside the bars, or above them where there is no room. */
export type NameColumn = {
  readonly above: boolean;
  /** From the left edge to where bars may begin; 0 above. */
  readonly width: number;
  linesOf(row: BarRow): readonly string[];
};

export type PlacedName = {
  readonly lines: readonly string[];
  readonly x: number;
  /** The baselines of the lines. */
  readonly ys: readonly number[];
  readonly anchor: "start" | "end";
};

/** Narrower than this a panel has no room for names beside its bars; wider than that it always has. */
export const besideFrom = { least: 440, always: 760 } as const;
const nameGap = 12;

/** @param wanted whether names stand above in any case. */
export function nameColumn(panel: BarsPanel, width: number, wanted: boolean): NameColumn {
  const named = panel.rows.filter((row) => !row.gathered);
  const texts = named.map((row) => row.label);
  if (panel.rows.some((row) => row.gathered)) texts.push(panel.zeros.label);
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, fontSize)));
  const above = wanted || width < besideFrom.least || named.every((row) => row.label === "");
  const room = Math.min(widest + 2, Math.max(130, width * 0.3));
  return {
    above,
    width: above ? 0 : Math.ceil(room) + nameGap,
    linesOf: (row) => wrapText(row.label, fontSize, above ? width - 4 : room),
  };
}

/** A name's lines: right-aligned beside the middle of its bars, or from the top where they stand above. */
export function placeName(
  row: BarRow,
  names: NameColumn,
  at: { readonly top: number; readonly middle: number },
): PlacedName {
  const lines = names.linesOf(row);
  const first = names.above
    ? at.top + lineHeight * 0.74
    : at.middle - ((lines.length - 1) * lineHeight) / 2 + fontSize * 0.35;
  return {
    lines,
    x: names.above ? 0 : names.width - nameGap,
    ys: lines.map((_, index) => first + index * lineHeight),
    anchor: names.above ? "start" : "end",
  };
}
