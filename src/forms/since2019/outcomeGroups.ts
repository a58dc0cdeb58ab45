import type { Form } from "../form.ts";
import type { RequestRowId } from "./requestRows.ts";

/** What became of requests, as the headings of table 三 group it. */
const outcomeGroupIds = ["granted", "partial", "refused", "unavailable", "notProcessed", "other"] as const;

export type OutcomeGroupId = (typeof outcomeGroupIds)[number];

/** A group with its rows, in print order. */
export type OutcomeGroup = { readonly id: OutcomeGroupId; readonly rows: readonly RequestRowId[] };

/** Groups that have a heading of their own; the other rows are each a group. */
const ofHeading: Readonly<Record<string, OutcomeGroupId>> = {
  "table3.3.3": "refused",
  "table3.3.4": "unavailable",
  "table3.3.5": "notProcessed",
  "table3.3.6": "other",
};
const ofRow: Readonly<Record<string, OutcomeGroupId>> = {
  "request.granted": "granted",
  "request.partial": "partial",
  "request.other": "other",
};

/** The rows that make the total of results, by group: both forms have the six groups, with other rows. */
export function outcomeGroups(form: Form): readonly OutcomeGroup[] {
  const rows = form.childrenOf("request.total").filter(({ cell }) => cell === undefined);
  return outcomeGroupIds.map((id) => ({
    id,
    rows: rows.filter((row) => (ofRow[row.id] ?? ofHeading[row.heading]) === id).map((row) => row.id as RequestRowId),
  }));
}

/** All rows that make the total of results. */
export function outcomeRows(form: Form): readonly RequestRowId[] {
  return outcomeGroups(form).flatMap(({ rows }) => rows);
}
