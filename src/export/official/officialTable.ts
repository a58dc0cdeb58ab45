import type { PrintedCell, PrintedTable } from "../../forms/printedTable.ts";

/** A cell of a filled table; what stands for one number says which, and the number where it is one. */
export type OfficialCell = Pick<
  PrintedCell,
  "row" | "column" | "rowSpan" | "columnSpan" | "kind"
> & {
  readonly text: string;
  readonly indicator?: string;
  readonly number?: number;
};

/** A table of the official form with what the report says in it. */
export type OfficialTable = Omit<PrintedTable, "cells"> & {
  readonly cells: readonly OfficialCell[];
  /** What a reader must know of cells that are empty or hold no plain number. */
  readonly notes: readonly string[];
};

/** The cells that begin in each row, from left to right. */
export function officialRows({ cells }: OfficialTable): readonly (readonly OfficialCell[])[] {
  const rows: OfficialCell[][] = [];
  for (const cell of cells) {
    const row = rows[cell.row] ?? [];
    row.push(cell);
    rows[cell.row] = row;
  }
  return rows;
}
