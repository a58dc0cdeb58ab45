import { sum } from "../domain/arithmetic.ts";
import type { Indicator, Origin } from "../domain/indicator.ts";
import { exactNumber } from "../domain/value.ts";
import { divisionKey, indicatorOf } from "../forms/indicators.ts";
import type { TableRow } from "./tableRow.ts";

/** What can be added up. Shares, ranks, speeds and days can not. */
const additiveUnits = new Set([
  "条",
  "件",
  "次",
  "篇",
  "期",
  "人",
  "人次",
  "个",
  "项",
  "份",
  "万元",
]);

export type Total =
  | {
      readonly kind: "sum";
      readonly value: number;
      readonly unit: string;
      readonly terms: readonly number[];
      /** The row of the form that these are all parts of, if it is known; else the sum is ours alone. */
      readonly whole: TableRow | undefined;
    }
  | { readonly kind: "none"; readonly reason: "empty" | "single" | "scopes" | "unrelated" }
  | { readonly kind: "none"; readonly reason: "units"; readonly units: readonly string[] }
  | { readonly kind: "none"; readonly reason: "unit"; readonly unit: string }
  | { readonly kind: "none"; readonly reason: "origins"; readonly origins: readonly Origin[] }
  | { readonly kind: "none"; readonly reason: "missing"; readonly indicator: string }
  | {
      readonly kind: "none";
      readonly reason: "overlap";
      readonly whole: string;
      readonly part: string;
    };

/** The place in the appendix of what a figure speaks of: the prose has no structure of its own. */
function place({ indicator }: TableRow): Indicator {
  const { counterpart, origin } = indicator;
  return origin === "prose" && counterpart !== undefined ? indicatorOf(counterpart) : indicator;
}

function isWithin(inner: Indicator, outer: Indicator): boolean {
  if (inner.parent === undefined) return false;
  return inner.parent === outer.id || isWithin(indicatorOf(inner.parent), outer);
}

function overlapOf(rows: readonly TableRow[]): { whole: string; part: string } | undefined {
  for (const outer of rows) {
    const inner = rows.find((each) => isWithin(place(each), place(outer)));
    if (inner) return { whole: outer.id, part: inner.id };
  }
  return undefined;
}

/** Parts that may be added belong to one division of one total, which can be split in two ways. */
function partitionOf(indicator: Indicator): string | undefined {
  return indicator.kind === "part" ? divisionKey(indicator) : undefined;
}

function wholeOf(rows: readonly TableRow[], all: readonly TableRow[]): TableRow | undefined {
  const [first] = rows;
  const parent = first && place(first).parent;
  if (!first || parent === undefined) return undefined;
  const partition = partitionOf(place(first));
  const parts = all.filter(
    ({ indicator }) => indicator.parent === parent && partitionOf(indicator) === partition,
  );
  if (parts.length !== rows.length) return undefined;
  const { origin } = first.indicator;
  return all.find((row) => row.indicator.origin === origin && place(row).id === parent);
}

/**
 * The sum of rows where adding them means something, else the reason why it does not. Only parts of
 * one thing are added, from one place of the report, of one scope, all known exactly, none of them
 * counted within another.
 * @param all every row of the report, to find the total that the report itself gives
 */
export function totalOf(rows: readonly TableRow[], all: readonly TableRow[]): Total {
  const [first] = rows;
  if (!first) return { kind: "none", reason: "empty" };
  if (rows.length === 1) return { kind: "none", reason: "single" };
  const units = [...new Set(rows.map((row) => row.observation.unit.symbol))];
  if (units.length > 1) return { kind: "none", reason: "units", units };
  const unit = first.observation.unit.symbol;
  if (!additiveUnits.has(unit)) return { kind: "none", reason: "unit", unit };
  const origins = [...new Set(rows.map((row) => row.observation.location.origin))];
  if (origins.length > 1) return { kind: "none", reason: "origins", origins };
  const overlap = overlapOf(rows);
  if (overlap) return { kind: "none", reason: "overlap", ...overlap };
  if (new Set(rows.map((row) => row.observation.location.scope)).size > 1) {
    return { kind: "none", reason: "scopes" };
  }
  const partitions = new Set(rows.map((row) => partitionOf(place(row))));
  if (partitions.size > 1 || partitions.has(undefined)) {
    return { kind: "none", reason: "unrelated" };
  }
  const hole = rows.find((row) => exactNumber(row.observation.value) === undefined);
  const terms = rows.flatMap((row) => exactNumber(row.observation.value) ?? []);
  const value = sum(terms);
  if (hole || value === undefined) {
    return { kind: "none", reason: "missing", indicator: (hole ?? first).id };
  }
  return { kind: "sum", value, unit, terms, whole: wholeOf(rows, all) };
}
