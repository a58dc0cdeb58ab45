import { type CellValue, read } from "hucre";
import type { Block, GridCell } from "../blocks.ts";

/** A number as it is written, without the dust of binary fractions; a date as its day. */
function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).trim();
}

/** The sheets of a workbook (XLSX, XLS, ET, ODS) that its reader sees, each as a table; merged cells as one. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Block[]> {
  const { sheets } = await read(bytes);
  return sheets
    .filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
    .map(({ name, rows, merges = [] }, at): Block => {
      const spans = new Map(
        merges.map((merge) => [`${merge.startRow} ${merge.startCol}`, merge] as const),
      );
      const covered = new Set<string>();
      for (const { startRow, startCol, endRow, endCol } of merges) {
        for (let row = startRow; row <= endRow; row += 1) {
          for (let column = startCol; column <= endCol; column += 1)
            covered.add(`${row} ${column}`);
        }
        covered.delete(`${startRow} ${startCol}`);
      }
      const cells = rows.flatMap((values, row) =>
        values.flatMap((value, column): GridCell[] => {
          if (covered.has(`${row} ${column}`)) return [];
          const merge = spans.get(`${row} ${column}`);
          const rowSpan = merge ? merge.endRow - merge.startRow + 1 : 1;
          const columnSpan = merge ? merge.endCol - merge.startCol + 1 : 1;
          return [{ row, column, rowSpan, columnSpan, text: cellText(value) }];
        }),
      );
      return { kind: "table", cells, line: at + 1, sheet: name };
    });
}
