import { escapeXml } from "../export/escapeXml.ts";
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

/** Rows as they are copied: tab-separated for a spreadsheet, a table for a document or a mail. */
export type CopiedRows = { readonly text: string; readonly html: string };

/**
 * Rows for pasting elsewhere, below a line of column names. A text that a spreadsheet would take for
 * a formula is disarmed; numbers stay numbers.
 */
export function copiedRows(
  rows: readonly TableRow[],
  columns: readonly SortId[],
  words: Words,
): CopiedRows {
  const head = columns.map((column) => words.t(`table.column.${column}`));
  const lines = rows.map((row) =>
    columns.map((column) =>
      // Away from the tree, "in person" must say what was done in person.
      cell(column === "label" ? indicatorName(row.id, words) : cellText(row, column, words)),
    ),
  );
  return {
    text: [head, ...lines].map((line) => line.join("\t")).join("\n"),
    html: `<table><thead>${line(head, "th")}</thead><tbody>${lines.map((each) => line(each, "td")).join("")}</tbody></table>`,
  };
}

function line(cells: readonly string[], tag: "th" | "td"): string {
  return `<tr>${cells.map((text) => `<${tag}>${escapeXml(text)}</${tag}>`).join("")}</tr>`;
}
