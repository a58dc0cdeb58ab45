import type { ChartDefinition } from "../../src/charts/definition.ts";
import type { Report } from "../../src/domain/report.ts";
import { formOf } from "../../src/forms/form.ts";
import { loadAllReports } from "../../src/reports/loadReport.ts";

const reports = await loadAllReports();

/** The first of the reports whose form has what a chart needs. */
export function reportFor({ id, needs }: ChartDefinition): Report {
  const found = reports.find((report) => needs.every(formOf(report).has));
  if (!found) throw new Error(`No report is in a form that has what ${id} needs.`);
  return found;
}
