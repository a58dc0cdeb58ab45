import { useEffect, useReducer } from "react";
import { useLocation } from "react-router-dom";
import { reportIdOf } from "../address/languagePath.ts";
import type { Report } from "../domain/report.ts";
import { useReports } from "../library/useReports.ts";
import { onAddedReports } from "../reports/addedReports.ts";
import { loadedReport } from "../reports/loadReport.ts";

/** The report that the address names, with its figures; whoever shows it waits until they are there. */
export function useShownReport(): Report {
  const id = reportIdOf(useLocation().pathname);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  // What was read here may be mended while it is shown. Before what waits, behind which React loses a hook now and then.
  useEffect(() => onAddedReports(drawAgain), []);
  useReports([id]);
  const report = loadedReport(id);
  if (!report) throw new Error(`The report "${id}" did not arrive.`);
  return report;
}
