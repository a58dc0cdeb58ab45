import { auditReport } from "../audit/auditReport.ts";
import { findingJson } from "../audit/findingJson.ts";
import type { Report } from "../domain/report.ts";
import type { DataFileName } from "./dataFilePaths.ts";
import { observationsCsv } from "./observationsCsv.ts";
import { observationsJson } from "./observationsJson.ts";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const writers: Readonly<Record<DataFileName, (report: Report) => string>> = {
  "observations.csv": (report) => observationsCsv(report.observations),
  "observations.json": (report) => json(observationsJson(report)),
  "findings.json": (report) => json(auditReport(report).map(findingJson)),
};

/** What stands in one of a report's data files: the same on the site and in the single file. */
export function dataFileText(report: Report, name: DataFileName): string {
  return writers[name](report);
}
