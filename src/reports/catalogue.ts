import type { ReportKey } from "../domain/report.ts";
import { hailing2017Key } from "./hailing-2017/key.ts";
import { publishedKeys } from "./published.ts";

/** The report that a first visit shows. */
export const defaultKey: ReportKey = hailing2017Key;

/** Every report that comes with the product, without its figures. */
export const reportKeys: readonly ReportKey[] = [hailing2017Key, ...publishedKeys];

/** A report that comes with the product, or undefined. */
export function reportKey(id: string): ReportKey | undefined {
  return reportKeys.find((each) => each.id === id);
}

/** The report of the same place for the year before, or undefined. */
export function yearBefore({ place, year }: ReportKey): ReportKey | undefined {
  return reportKeys.find((each) => each.place.zh === place.zh && each.year === year - 1);
}
