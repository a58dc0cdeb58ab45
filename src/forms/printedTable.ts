import type { TableId } from "./tables.ts";

/** A cell as a form draws it: words of the form itself, or the place of one number. */
export type PrintedCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
} & ({ readonly kind: "article" | "head" | "label"; readonly text: string } | { readonly kind: "figure"; readonly indicator: string });

/** One table of a form as it is printed, before anything is filled in. */
export type PrintedTable = {
  readonly id: TableId;
  /** The form's own title of it, with its number. */
  readonly title: string;
  /** What it is called where there is little room. */
  readonly name: string;
  /** How wide its columns are, beside each other. */
  readonly columns: readonly number[];
  readonly cells: readonly PrintedCell[];
  /** How many rows its heads take, where they stand above all others. */
  readonly headRows: number;
};

type Place = "row" | "column" | "rowSpan" | "columnSpan";
/** A cell whose place follows from those before it; spans are one where nothing is said. */
export type UnplacedCell = { readonly columns?: number; readonly rows?: number } & (Omit<Extract<PrintedCell, { text: string }>, Place> | Omit<Extract<PrintedCell, { indicator: string }>, Place>);

/** Cells row by row, each put where the first free column is, as those above that span rows leave it. */
export function placedCells(rows: readonly (readonly UnplacedCell[])[]): readonly PrintedCell[] {
  const freeFrom: number[] = [];
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map(({ columns = 1, rows: rowSpan = 1, ...cell }): PrintedCell => {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      const placed = { ...cell, row, column, rowSpan, columnSpan: columns };
      for (let over = 0; over < columns; over += 1) freeFrom[column + over] = row + rowSpan;
      column += columns;
      return placed;
    });
  });
}
