import type { ReportKey } from "../domain/report.ts";
import { addedKeys, addedReport } from "./addedReports.ts";
import { defaultKey } from "./defaultKey.ts";
import { publishedKeys } from "./published.ts";

/** Every report that comes with the product, without its figures. */
export const reportKeys: readonly ReportKey[] = [defaultKey, ...publishedKeys];

/** Every report there is: those that come with the product, and those that were added to them. */
export function knownKeys(): readonly ReportKey[] {
  return [...reportKeys, ...addedKeys()];
}

/** A report that comes with the product or was added, or undefined. */
export function reportKey(id: string): ReportKey | undefined {
  return reportKeys.find((each) => each.id === id) ?? addedReport(id)?.report;
}

/** The report of the same place for the year before, or undefined. */
export function yearBefore({ place, year }: ReportKey): ReportKey | undefined {
  return reportKeys.find((each) => each.place.zh === place.zh && each.year === year - 1);
}
