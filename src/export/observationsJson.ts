import type { Bilingual } from "../domain/indicator.ts";
import type { Particulars, Report } from "../domain/report.ts";
import { type ObservationRow, observationRows } from "./observationRows.ts";

type ReportJson = Omit<Particulars, "periodStart" | "periodEnd"> & {
  readonly id: string;
  readonly place: Bilingual;
  readonly year: number;
  /** The tables of forms that it is filled into. */
  readonly tables: readonly string[];
  /** ISO dates, both inclusive. */
  readonly period?: { readonly start: string; readonly end: string };
};

export type ObservationsJson = {
  readonly report: ReportJson;
  readonly observations: readonly ObservationRow[];
};

/** A report as plain data: who published it and when, and every observation with its source. */
export function observationsJson(report: Report): ObservationsJson {
  const { id, place, year, tables, particulars } = report;
  const { periodStart, periodEnd, ...rest } = particulars;
  const period = periodStart && periodEnd ? { period: { start: periodStart, end: periodEnd } } : {};
  return {
    report: { id, place, year, tables, ...period, ...rest },
    observations: observationRows(report.observations),
  };
}
