import type { Value } from "../domain/value.ts";

/** The state of a value in one word, as files print it beside the number. */
export const observationStatuses = [
  "reported",
  "lowerBound",
  "upperBound",
  "blank",
  "notApplicable",
  "unreadable",
  "derived",
] as const;

export type ObservationStatus = (typeof observationStatuses)[number];

/** A bound says which side it limits: 10,000 alone in a column would pass for a count. */
export function observationStatus(value: Value): ObservationStatus {
  if (value.kind === "bound") return value.side === "atLeast" ? "lowerBound" : "upperBound";
  return value.kind;
}
