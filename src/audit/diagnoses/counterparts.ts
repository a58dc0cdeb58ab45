import type { Indicator } from "../../domain/indicator.ts";
import type { Report } from "../../domain/report.ts";
import { type Form, formOf, perForm } from "../../forms/form.ts";
import { indicatorOf } from "../../forms/indicators.ts";
import { scopeOf, scopeOrder } from "../scopeOrder.ts";

const linksOf = perForm(({ indicators }: Form) => {
  const links = new Map<string, Indicator[]>();
  for (const each of indicators) {
    if (each.counterpart === undefined) continue;
    const other = indicatorOf(each.counterpart);
    links.set(each.id, [...(links.get(each.id) ?? []), other]);
    links.set(other.id, [...(links.get(other.id) ?? []), each]);
  }
  return links;
});

/** Where else the report gives the same figure for the same scope. */
export function otherSourcesOf(report: Report, id: string): readonly string[] {
  return (linksOf(formOf(report)).get(id) ?? [])
    .map((each) => each.id)
    .filter((other) => scopeOrder(scopeOf(report, id), scopeOf(report, other)) === "same");
}
