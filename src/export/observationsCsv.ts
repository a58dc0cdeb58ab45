import Papa from "papaparse";
import type { Observation } from "../domain/observation.ts";
import {
  locationCell,
  type ObservationRow,
  observationRows,
  valueCell,
} from "./observationRows.ts";

/** The columns of observations.csv, in order, each with what it takes from a row. */
const columns = {
  indicator: (row) => row.indicator,
  applicant: (row) => row.applicant ?? "",
  code: (row) => row.code,
  label_zh: (row) => row.label.zh,
  label_en: (row) => row.label.en,
  unit: (row) => row.unit,
  value: valueCell,
  status: (row) => row.status,
  source: (row) => row.source,
  location: locationCell,
} as const satisfies Record<string, (row: ObservationRow) => string | number>;

export type ObservationColumn = keyof typeof columns;

export const observationColumns = Object.keys(columns) as readonly ObservationColumn[];

/** A row's cells in column order: numbers as numbers, everything else as text. */
export function observationCells(row: ObservationRow): (string | number)[] {
  return observationColumns.map((column) => columns[column](row));
}

/** What a spreadsheet takes for a formula; the wide signs too, for East Asian versions read them. */
export const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** The end of the last line: tools that count or join lines lose a line that has none. */
export const csvEnd = "\r\n";

/**
 * Observations as CSV (RFC 4180) for programs: numbers ungrouped, text that looks like a formula
 * disarmed, and no byte order mark, behind which a program does not find a column by its name.
 */
export function observationsCsv(observations: readonly Observation[]): string {
  const cells = observationRows(observations).map(observationCells);
  const rows = [[...observationColumns], ...cells];
  return `${Papa.unparse(rows, { escapeFormulae: formulaStart })}${csvEnd}`;
}
