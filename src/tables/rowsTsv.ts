import { formulaStart } from "../export/observationsCsv.ts";
import { indicatorName } from "../i18n/indicatorName.ts";
import type { Words } from "../i18n/words.ts";
import { cellText } from "./cellText.ts";
import type { SortId } from "./columnIds.ts";
import type { TableRow } from "./tableRow.ts";

function cell(content: string | number): string {
  if (typeof content === "number") return String(content);
  const flat = content.replace(/\s+/g, " ").trim();
  return formulaStart.test(flat) ? `'${flat}` : flat;
}

/**
 * Rows as tab-separated text for pasting into a spreadsheet, below a line of column names. A text
 * that a spreadsheet would take for a formula is disarmed; numbers stay numbers.
 */
export function rowsTsv(
  rows: readonly TableRow[],
  columns: readonly SortId[],
  words: Words,
): string {
  const head = columns.map((column) => words.t(`table.column.${column}`));
  const lines = rows.map((row) =>
    columns.map((column) =>
      // Away from the tree, "in person" must say what was done in person.
      column === "label" ? indicatorName(row.id, words) : cellText(row, column, words),
    ),
  );
  return [head, ...lines].map((line) => line.map(cell).join("\t")).join("\n");
}
