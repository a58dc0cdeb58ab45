import type { GridCell } from "../../blocks.ts";
import { nearest, snap } from "../drawn/geometry.ts";

/** A row of a table as Word has it: its texts, its definition, and merges said beside it. */
export type WordRow = {
  readonly texts: readonly string[];
  readonly definition: Uint8Array | undefined;
  readonly merges: readonly (readonly [column: number, how: number])[];
};

/** Edges that lie closer are one, in twentieths of a point. */
const tolerance = 20;
/** A column of a row without a definition. */
const anyWidth = 1000;

type Upright = "alone" | "goesOn" | "begins";

type DefinedRow = {
  readonly texts: readonly string[];
  readonly edges: readonly number[];
  /** Whether a cell goes on from the one before it. */
  readonly merged: readonly boolean[];
  readonly upright: readonly Upright[];
};

const uprightOf = (how: number): Upright => (how === 1 ? "goesOn" : how === 3 ? "begins" : "alone");

function defined({ texts, definition, merges }: WordRow): DefinedRow {
  if (!definition) {
    const edges = Array.from({ length: texts.length + 1 }, (_, at) => at * anyWidth);
    return { texts, edges, merged: [], upright: [] };
  }
  const view = new DataView(definition.buffer, definition.byteOffset, definition.byteLength);
  const count = definition[2] ?? 0;
  const edgesEnd = 3 + 2 * (count + 1);
  const edges = Array.from({ length: count + 1 }, (_, at) =>
    3 + 2 * at + 2 <= definition.length ? view.getInt16(3 + 2 * at, true) : at * anyWidth,
  );
  const flags = Array.from({ length: count }, (_, at) => {
    const place = edgesEnd + 20 * at;
    return place + 2 <= definition.length ? view.getUint16(place, true) : 0;
  });
  const upright = flags.map((flag) => uprightOf((flag >> 5) & 3));
  for (const [column, how] of merges) upright[column] = uprightOf(how & 3);
  return { texts, edges, merged: flags.map((flag) => (flag & 3) === 1), upright };
}

/** The cells of a table with their spans, from rows whose columns stand wherever each row has them. */
export function rowsToCells(rows: readonly WordRow[]): GridCell[] {
  const all = rows.map(defined);
  const xs = snap(
    all.flatMap(({ edges }) => edges),
    tolerance,
  );
  const cells: { -readonly [Key in keyof GridCell]: GridCell[Key] }[] = [];
  /** By column, what goes on below. */
  const open = new Map<number, (typeof cells)[number]>();
  for (const [row, { texts, edges, merged, upright }] of all.entries()) {
    let last: (typeof cells)[number] | undefined;
    for (const [at, text] of texts.entries()) {
      const column = nearest(xs, edges[at] ?? 0);
      const end = nearest(xs, edges[at + 1] ?? 0);
      const above = open.get(column);
      if (merged[at] && last) {
        last.columnSpan = Math.max(1, end - last.column);
        last.text += text;
      } else if (upright[at] === "goesOn" && above) {
        above.rowSpan = row - above.row + 1;
        last = above;
      } else {
        last = { row, column, rowSpan: 1, columnSpan: Math.max(1, end - column), text };
        cells.push(last);
        if (upright[at] === "begins") open.set(column, last);
        else open.delete(column);
      }
    }
  }
  return cells;
}
