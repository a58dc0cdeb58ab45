import type { Bilingual } from "../domain/indicator.ts";
import type { Particulars, Report } from "../domain/report.ts";
import { type ObservationRow, observationRows } from "./observationRows.ts";

type ReportJson = Omit<Particulars, "periodStart" | "periodEnd"> & {
  readonly id: string;
  readonly place: Bilingual;
  readonly year: number;
  readonly form: string;
  /** ISO dates, both inclusive. */
  readonly period: { readonly start: string; readonly end: string };
};

export type ObservationsJson = {
  readonly report: ReportJson;
  readonly observations: readonly ObservationRow[];
};

/** A report as plain data: who published it and when, and every observation with its source. */
export function observationsJson(report: Report): ObservationsJson {
  const { id, place, year, form, particulars } = report;
  const { periodStart, periodEnd, ...rest } = particulars;
  return {
    report: { id, place, year, form, period: { start: periodStart, end: periodEnd }, ...rest },
    observations: observationRows(report.observations),
  };
}
