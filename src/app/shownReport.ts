import { use } from "react";
import { useLocation } from "react-router-dom";
import { reportIdOf } from "../address/languagePath.ts";
import type { Report } from "../domain/report.ts";
import { loadedReport, loadReport } from "../reports/loadReport.ts";
import { bringPart } from "../ui/loadPart.ts";

const coming = new Map<string, Promise<Report>>();

/** The figures of a report, asked for twice before they are given up. The same promise each time. */
function bringReport(id: string): Promise<Report> {
  let report = coming.get(id);
  if (!report) {
    report = bringPart(() => loadReport(id));
    coming.set(id, report);
    report.catch(() => coming.delete(id));
  }
  return report;
}

/** The report that the address names, with its figures; whoever shows it waits until they are there. */
export function useShownReport(): Report {
  const id = reportIdOf(useLocation().pathname);
  return loadedReport(id) ?? use(bringReport(id));
}
