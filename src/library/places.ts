import type { Bilingual } from "../domain/indicator.ts";
import type { ReportKey } from "../domain/report.ts";

/** A place with its reports, the oldest first. */
export type Place = { readonly name: Bilingual; readonly reports: readonly ReportKey[] };

/** Reports by place, in the order in which the places first appear. */
export function placesOf(reports: readonly ReportKey[]): readonly Place[] {
  const places = new Map<string, ReportKey[]>();
  for (const report of reports) {
    const own = places.get(report.place.zh);
    if (own) own.push(report);
    else places.set(report.place.zh, [report]);
  }
  return [...places.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ name: first.place, reports: [...own].sort((a, b) => a.year - b.year) }] : [];
  });
}
