import type { Report, ReportKey } from "../domain/report.ts";
import { addedReport } from "./addedReports.ts";
import { reportKey, reportKeys, yearBefore } from "./catalogue.ts";
import { figureFiles } from "./figureFiles.ts";
import { hailing2017 } from "./hailing-2017/report.ts";
import { reportOfFigures } from "./reportOfFigures.ts";

/** The report that a first visit shows, with its figures. */
export const defaultReport: Report = hailing2017;

const asked = new Map<string, Promise<Report>>();
const loaded = new Map<string, Report>([[defaultReport.id, defaultReport]]);

/** A report whose figures are there already. */
export function loadedReport(id: string): Report | undefined {
  return addedReport(id)?.report ?? loaded.get(id);
}

/**
 * A report with its figures, and with the year before it where that one comes with the product too:
 * what is carried from year to year is checked between the two. One value for each id.
 * @throws where there is no such report, or its figures do not come
 */
export function loadReport(id: string): Promise<Report> {
  const added = addedReport(id);
  if (added) return Promise.resolve(added.report);
  let report = asked.get(id);
  if (!report) {
    report = fetchReport(id);
    asked.set(id, report);
    report.then(
      (value) => loaded.set(id, value),
      // What failed once may be there the next time.
      () => asked.delete(id),
    );
  }
  return report;
}

async function fetchReport(id: string): Promise<Report> {
  if (id === defaultReport.id) return defaultReport;
  const key = reportKey(id);
  if (!key) throw new Error(`There is no report "${id}".`);
  const before = yearBefore(key);
  const [own, previous] = await Promise.all([ownFigures(key), before && ownFigures(before)]);
  return previous ? { ...own, previous } : own;
}

async function ownFigures(key: ReportKey): Promise<Report> {
  const file = figureFiles[key.id];
  if (!file) throw new Error(`There are no figures of "${key.id}".`);
  return reportOfFigures(key, (await file()).figures);
}

/** All reports that come with the product: for what is made of all of them while building. */
export function loadAllReports(): Promise<readonly Report[]> {
  return Promise.all(reportKeys.map(({ id }) => loadReport(id)));
}
