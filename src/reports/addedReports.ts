import type { ReportFacts } from "virtual:report-facts";
import type { Report, ReportKey } from "../domain/report.ts";

/** A report that does not come with the product, with what the shell says of it. */
export type AddedReport = { readonly report: Report; readonly facts: ReportFacts };

const added = new Map<string, AddedReport>();
const listeners = new Set<() => void>();
let keys: readonly ReportKey[] = [];

function tell(): void {
  keys = [...added.values()].map(({ report }) => report);
  for (const listener of listeners) listener();
}

/** Puts a report beside those that come with the product, or in the place of the one with its id. */
export function addReport(each: AddedReport): void {
  added.set(each.report.id, each);
  tell();
}

export function removeReport(id: string): void {
  added.delete(id);
  tell();
}

/** The same value until it changes. */
export function addedReport(id: string): AddedReport | undefined {
  return added.get(id);
}

/** The same list until one is added or removed. */
export function addedKeys(): readonly ReportKey[] {
  return keys;
}

/** @returns what ends listening */
export function onAddedReports(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
