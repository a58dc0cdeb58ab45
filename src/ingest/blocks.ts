/** Where something stands in a file, for a person to find it: the line of a text, or the row of a numbered table. */
export type FilePlace = {
  /** Line of the text, or paragraph or table of the document, counted from 1. */
  readonly line: number;
  /** Row within that table, counted from 1. */
  readonly row?: number;
  /** Column of that table where a cell has borders of its own, counted from 0 as its grid counts them. */
  readonly column?: number;
  /** Which of the file's blocks that table or paragraph is, counted from 0: several can stand on one page. */
  readonly block?: number;
};

/** One cell of a table as it is drawn; a cell that spans several rows or columns stands once. */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
};

/** What a reader makes of a file: its paragraphs and tables in the order of print, and nothing about their meaning. */
export type Block = {
  readonly line: number;
  /** Where it begins, in a file that has pages of its own. */
  readonly page?: number;
} & (
  | { readonly kind: "paragraph"; readonly text: string }
  | {
      readonly kind: "table";
      readonly cells: readonly GridCell[];
      /** What its sheet is called, in a workbook: there each cell has an address. */
      readonly sheet?: string;
    }
);

/** A table from rows of cells that span nothing, as texts have them. */
export function plainTable(rows: readonly (readonly string[])[], line: number): Block {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text })),
  );
  return { kind: "table", cells, line };
}

/** The cells that begin in each row, from left to right. What spans rows stands in its first one only. */
export function tableRows(cells: readonly GridCell[]): readonly (readonly GridCell[])[] {
  const rows: GridCell[][] = [];
  for (const cell of cells) {
    while (rows.length <= cell.row) rows.push([]);
    rows[cell.row]?.push(cell);
  }
  for (const row of rows) row.sort((a, b) => a.column - b.column);
  return rows;
}

/** The cells of a table without the columns in which nothing ever stands: spreadsheets make such of widths. */
export function withoutEmptyColumns(cells: readonly GridCell[]): readonly GridCell[] {
  const filled = new Set(
    cells.filter(({ text }) => text.trim() !== "").map(({ column }) => column),
  );
  return cells.filter(({ column }) => filled.has(column));
}
