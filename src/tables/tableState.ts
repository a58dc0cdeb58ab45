import type { Origin } from "../domain/indicator.ts";
import type { Value } from "../domain/value.ts";
import type { TopicId } from "../forms/topics.ts";
import { type ColumnId, defaultColumns, type SortId } from "./columnIds.ts";

export const valueKinds = [
  "reported",
  "bound",
  "blank",
  "notApplicable",
  "unreadable",
  "derived",
] as const satisfies readonly Value["kind"][];

export const densities = ["comfortable", "compact"] as const;

export type TableFilters = {
  /** Words to look for; empty for all. */
  readonly q: string;
  /** The subject, as the navigation names it. */
  readonly topic?: TopicId;
  /** Id of a heading of the form; rows beneath its subheadings belong to it. */
  readonly section?: string;
  readonly source?: Origin;
  /** The unit's symbol in the form. */
  readonly unit?: string;
  readonly status?: Value["kind"];
  readonly min?: number;
  readonly max?: number;
  /** Only what the report itself contradicts. */
  readonly contradicted: boolean;
};

export type TableSort = { readonly column: SortId; readonly descending: boolean };

/** Everything that decides what the table shows, and that an address can hold. */
export type TableState = {
  readonly filters: TableFilters;
  /** Undefined for the order of the form. */
  readonly sort: TableSort | undefined;
  /** The columns shown beside the name, in order. */
  readonly columns: readonly ColumnId[];
  readonly density: (typeof densities)[number];
  /** Every line of the form that can be closed, in its order. */
  readonly branches: readonly string[];
  /** Those of them that are closed. */
  readonly closed: readonly string[];
};

export const noFilters: TableFilters = { q: "", contradicted: false };

export const defaultState: TableState = {
  branches: [],
  filters: noFilters,
  sort: undefined,
  columns: defaultColumns,
  density: "comfortable",
  closed: [],
};

/** How many filters are set; the range counts once. */
export function filterCount({ q, min, max, contradicted, ...rest }: TableFilters): number {
  const range = min !== undefined || max !== undefined;
  const set = Object.values(rest).filter((value) => value !== undefined);
  return set.length + [q.trim() !== "", range, contradicted].filter(Boolean).length;
}
