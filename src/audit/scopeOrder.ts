import type { Scope } from "../domain/indicator.ts";
import { findObservation, type Report } from "../domain/report.ts";
import { indicatorOf } from "../forms/indicators.ts";

/** What each scope lies within; what a table covers as a whole is its own. The whole district contains its website, accounts and mailbox. */
const wider: Readonly<Record<Scope, readonly Scope[]>> = {
  report: [],
  website: ["district", "city"],
  account: ["district", "city"],
  mailbox: ["district", "city"],
  network: ["district", "city"],
  district: ["city"],
  cityPlatform: ["city"],
  city: [],
  sentence: [],
};

export type ScopeOrder = "same" | "narrower" | "wider" | "unlike";

/** How what `first` covers stands to what `second` covers. */
export function scopeOrder(first: Scope, second: Scope): ScopeOrder {
  if (first === second) return "same";
  if (wider[first].includes(second)) return "narrower";
  if (wider[second].includes(first)) return "wider";
  return "unlike";
}

/** What a figure covers: as the report says, or else as the form does. */
export function scopeOf(report: Report, indicator: string): Scope {
  return findObservation(report, indicator)?.location.scope ?? indicatorOf(indicator).scope;
}
