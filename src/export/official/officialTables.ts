import { findObservation, type Report } from "../../domain/report.ts";
import { indicatorOf } from "../../forms/indicators.ts";
import type { PrintedCell, PrintedTable } from "../../forms/printedTable.ts";
import { printedTable } from "../../forms/printedTables.ts";
import { tableIds } from "../../forms/tables.ts";
import type { Words } from "../../i18n/words.ts";
import { type FigureText, figureText } from "./figureText.ts";
import type { OfficialCell, OfficialTable } from "./officialTable.ts";

type Filled = { readonly cell: OfficialCell; readonly doubt?: FigureText["doubt"] };

/** Texts that several cells of a row share: each has the whole row's, because its borders were lost. */
function sharedTexts(report: Report, cells: readonly PrintedCell[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const cell of cells) {
    const value =
      cell.kind === "figure" ? findObservation(report, cell.indicator)?.value : undefined;
    if (value?.kind !== "unreadable" || value.printed === "") continue;
    const text = `${cell.row} ${value.printed}`;
    (seen.has(text) ? shared : seen).add(text);
  }
  return shared;
}

function filledCell(report: Report, cell: PrintedCell, shared: ReadonlySet<string>): Filled {
  if (cell.kind !== "figure") return { cell };
  const value = findObservation(report, cell.indicator)?.value;
  const ofRow = value?.kind === "unreadable" && shared.has(`${cell.row} ${value.printed}`);
  const { doubt, ...figure } = figureText(value, ofRow);
  return { cell: { ...cell, ...figure }, ...(doubt && { doubt }) };
}

/** The cells that are in doubt, by the form's own words: a row that is so as a whole is named once. */
function doubtfulNames(filled: readonly Filled[], doubt: FigureText["doubt"]): readonly string[] {
  const inRow = (row: number) => filled.filter(({ cell }) => cell.row === row);
  const rows = [...new Set(filled.map(({ cell }) => cell.row))];
  return rows.flatMap((row) => {
    const figures = inRow(row).filter(({ cell }) => cell.kind === "figure");
    const own = figures.filter((each) => each.doubt === doubt);
    const label = inRow(row).findLast(({ cell }) => cell.kind === "label")?.cell.text;
    if (label !== undefined && own.length > 0 && own.length === figures.length) return [label];
    return own.map(({ cell }) => indicatorOf(cell.indicator ?? "").label.zh);
  });
}

function filledTable(report: Report, table: PrintedTable, { t, list }: Words): OfficialTable {
  const shared = sharedTexts(report, table.cells);
  const filled = table.cells.map((cell) => filledCell(report, cell, shared));
  const missing = doubtfulNames(filled, "missing");
  const unsettled = doubtfulNames(filled, "unsettled");
  const lost = [...shared].map((text) => text.slice(text.indexOf(" ") + 1));
  return {
    ...table,
    cells: filled.map(({ cell }) => cell),
    notes: [
      ...(missing.length > 0 ? [t("check.official.missing", { cells: list(missing) })] : []),
      ...(unsettled.length > 0 ? [t("check.official.unsettled", { cells: list(unsettled) })] : []),
      ...lost.map((text) => t("check.official.asPrinted", { text })),
    ],
  };
}

/**
 * The tables of the official form with a report's values in them, each in the form it was found to be in: the forms
 * since 2019. Tables whose print we do not know are left out.
 */
export function officialTables(report: Report, words: Words): readonly OfficialTable[] {
  return tableIds
    .filter((id) => report.tables.includes(id))
    .flatMap((id) => printedTable(id) ?? [])
    .map((table) => filledTable(report, table, words));
}
