import type { BarRow, BarsPanel } from "../model.ts";
import type { NameColumn } from "./nameColumn.ts";
import { fontSize, lineHeight } from "./sizes.ts";
import { textWidth } from "./textWidth.ts";

/** The rows of nothing but zeros in one line, broken where it is too long. */
export type PlacedZeros = {
  readonly height: number;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: "start" | "end" };
  readonly names: readonly {
    readonly row: BarRow;
    readonly text: string;
    /** What stands behind the name; it belongs to no mark. */
    readonly separator: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }[];
};

export function placeZeros(
  panel: BarsPanel,
  names: NameColumn,
  left: number,
  width: number,
  top: number,
): PlacedZeros | undefined {
  const rows = panel.rows.filter((row) => row.gathered);
  if (rows.length === 0) return undefined;
  const first = top + 8 + lineHeight * 0.72;
  const lead = names.above ? textWidth(panel.zeros.label, fontSize) + 10 : left;
  const from = names.above ? 0 : left;
  let x = lead;
  let y = first;
  const placed = rows.map((row, index) => {
    const separator = index < rows.length - 1 ? panel.zeros.separator : "";
    const size = textWidth(row.label, fontSize);
    if (x > from && x + size + textWidth(separator, fontSize) > width) {
      x = from;
      y += lineHeight;
    }
    const name = { row, text: row.label, separator, x, y, width: size };
    x += size + textWidth(separator, fontSize) + (separator === "" ? 0 : 2);
    return name;
  });
  return {
    height: y - top + 8,
    label: {
      x: names.above ? 0 : names.width - 12,
      y: first,
      anchor: names.above ? "start" : "end",
    },
    names: placed,
  };
}
