import type { Indicator } from "../../domain/indicator.ts";
import type { Report } from "../../domain/report.ts";
import { indicatorOf, indicators } from "../../forms/indicators.ts";
import { scopeOf, scopeOrder } from "../scopeOrder.ts";

const links = new Map<string, Indicator[]>();
for (const each of indicators) {
  if (each.counterpart === undefined) continue;
  const other = indicatorOf(each.counterpart);
  links.set(each.id, [...(links.get(each.id) ?? []), other]);
  links.set(other.id, [...(links.get(other.id) ?? []), each]);
}

/** Where else the report gives the same figure for the same scope. */
export function otherSourcesOf(report: Report, id: string): readonly string[] {
  return (links.get(id) ?? [])
    .map((each) => each.id)
    .filter((other) => scopeOrder(scopeOf(report, id), scopeOf(report, other)) === "same");
}
