import { columnLetters } from "../export/sheets/cellAddress.ts";
import type { Words } from "../i18n/words.ts";
import { type Block, type FilePlace, tableRows } from "../ingest/blocks.ts";

/** The words of a row before its figures, as the document has them. */
function rowLabel(block: Block & { kind: "table" }, row: number, column: number | undefined) {
  const cells = tableRows(block.cells)[row - 1] ?? [];
  const before = cells.filter((cell) => column === undefined || cell.column < column);
  const named = before.filter(({ text }) => /[\u4e00-\u9fff]/.test(text));
  return named.at(-1)?.text.replace(/\s+/g, "");
}

/**
 * Where something stands in the file it was read from, for whoever has it open: the sheet and cell, or the
 * page, the table with its row and column, and the row's own words.
 * @returns nothing where all that could be said is a line of running text, which is quoted instead
 */
export function filePlaceText(
  { row, column, block: at }: FilePlace,
  blocks: readonly Block[],
  words: Words,
): string {
  const { t } = words;
  const block = at === undefined ? undefined : blocks[at];
  if (block?.kind !== "table" || row === undefined || at === undefined) return "";
  const label = rowLabel(block, row, column);
  const quoted = label === undefined ? "" : t("check.file.label", { label });
  if (block.sheet !== undefined) {
    const cell = column === undefined ? String(row) : `${columnLetters(column)}${row}`;
    return t("check.file.sheet", { sheet: block.sheet, cell, label: quoted });
  }
  const table = blocks.slice(0, at + 1).filter(({ kind }) => kind === "table").length;
  const page = block.page === undefined ? "" : t("check.file.page", { page: block.page });
  return column === undefined
    ? t("check.file.row", { page, table, row, label: quoted })
    : t("check.file.cell", { page, table, row, column: column + 1, label: quoted });
}
