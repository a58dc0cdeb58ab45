import type { GridCell } from "../../blocks.ts";
import { nearest, snap } from "./geometry.ts";
import type { RuledTable } from "./ruledTables.ts";

/** A table that may go on over several pages. */
export type PagedTable = RuledTable & { readonly firstPage: number; readonly lastPage: number };

/** Upright rules further apart than this are not the same column, in points. */
const sameColumn = 4;

/** Whether the columns of one are among those of the other. */
function goesOn(above: RuledTable, below: RuledTable): boolean {
  const among = (some: readonly number[], others: readonly number[]) =>
    some.every((x) => others.some((other) => Math.abs(other - x) <= sameColumn));
  return among(below.xs, above.xs) || among(above.xs, below.xs);
}

function onColumns({ cells, xs: own }: RuledTable, xs: readonly number[]): GridCell[] {
  return cells.map((cell) => {
    const column = nearest(xs, own[cell.column] ?? 0);
    const end = nearest(xs, own[cell.column + cell.columnSpan] ?? 0);
    return { ...cell, column, columnSpan: end - column };
  });
}

/** The first table of a page as what goes on from the page before, a cell that the break cut made whole. */
function join(above: PagedTable, below: RuledTable, page: number): PagedTable {
  const xs = snap([...above.xs, ...below.xs], 2.2);
  const upper = onColumns(above, xs);
  const lower = onColumns(below, xs);
  const cutAt = ({ column, columnSpan }: GridCell) =>
    upper.findIndex(
      (cell) =>
        cell.row + cell.rowSpan === above.rowCount &&
        cell.column === column &&
        cell.columnSpan === columnSpan,
    );
  const firstRow = lower.filter(({ row, rowSpan }) => row === 0 && rowSpan === 1);
  // The break went through the row itself, where no column has words on both sides of it.
  const rowWasCut =
    (above.openBelow && below.openAbove) ||
    firstRow.every((cell) => cell.text === "" || !upper[cutAt(cell)]?.text);
  const shift = above.rowCount - (rowWasCut ? 1 : 0);
  for (const cell of lower) {
    const at = cell.row === 0 ? cutAt(cell) : -1;
    const over = upper[at];
    const spans = over && (over.rowSpan > 1 || cell.rowSpan > 1) && !(over.text && cell.text);
    if (over && (rowWasCut || spans)) {
      upper[at] = {
        ...over,
        rowSpan: over.rowSpan + cell.rowSpan - (rowWasCut ? 1 : 0),
        text: over.text + cell.text,
      };
    } else upper.push({ ...cell, row: cell.row + shift });
  }
  return {
    ...above,
    xs,
    cells: upper,
    openBelow: below.openBelow,
    rowCount: shift + below.rowCount,
    lastPage: page,
  };
}

/** All tables of a document, those that go on over a page as one. */
export function joinPages(pages: readonly (readonly RuledTable[])[]): readonly PagedTable[] {
  const tables: PagedTable[] = [];
  pages.forEach((onPage, index) => {
    const page = index + 1;
    onPage.forEach((table, place) => {
      const last = tables.at(-1);
      if (place === 0 && last?.lastPage === page - 1 && goesOn(last, table)) {
        tables[tables.length - 1] = join(last, table, page);
      } else tables.push({ ...table, firstPage: page, lastPage: page });
    });
  });
  return tables;
}
