import type { ReportKey } from "../domain/report.ts";
import { defaultKey } from "./defaultKey.ts";
import { publishedKeys } from "./published.ts";

/** Every report that comes with the product, without its figures. */
export const reportKeys: readonly ReportKey[] = [defaultKey, ...publishedKeys];

/** A report that comes with the product, or undefined. */
export function reportKey(id: string): ReportKey | undefined {
  return reportKeys.find((each) => each.id === id);
}

/** The report of the same place for the year before, or undefined. */
export function yearBefore({ place, year }: ReportKey): ReportKey | undefined {
  return reportKeys.find((each) => each.place.zh === place.zh && each.year === year - 1);
}
