import { use } from "react";
import { loadedReport, loadReport } from "../reports/loadReport.ts";
import { bringPart } from "../ui/loadPart.ts";

const coming = new Map<string, Promise<unknown>>();

/**
 * The figures of some reports, asked for twice before they are given up. The same promise each time, also
 * of what did not come: whoever waits for it renders again, and would ask again without end.
 */
export function bringReports(ids: readonly string[]): Promise<unknown> {
  const name = ids.join(" ");
  let reports = coming.get(name);
  if (!reports) {
    reports = Promise.all(ids.map((id) => bringPart(() => loadReport(id))));
    coming.set(name, reports);
  }
  return reports;
}

/**
 * Has reports there with their figures: whoever shows them waits until `loadedReport` knows them all. The last
 * hook of its component: React loses one that stands behind it now and then, when it goes on.
 */
export function useReports(ids: readonly string[]): void {
  const missing = ids.filter((id) => !loadedReport(id));
  if (missing.length > 0) use(bringReports(missing));
}
