import type { Indicator } from "../domain/indicator.ts";
import { indicatorOf, indicators } from "../forms/indicators.ts";
import { proseIndicators } from "../forms/prose.ts";

/** A whole and the rows that the form sets below it. */
export type Partition = {
  /** The id of the rule that says how they stand to each other. */
  readonly id: string;
  readonly whole: string;
  readonly parts: readonly string[];
};

function grouped(rows: readonly Indicator[], keyOf: (row: Indicator) => string) {
  const groups = new Map<string, Indicator[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** What comes before the last dot: "source" for "source.party". */
function stem(id: string): string {
  return id.slice(0, id.lastIndexOf("."));
}

function partition(parts: readonly Indicator[], nameOf: (first: Indicator) => string): Partition[] {
  const first = parts[0];
  if (!first?.parent) return [];
  return [{ id: nameOf(first), whole: first.parent, parts: parts.map((each) => each.id) }];
}

/**
 * All wholes whose parts make them up. One whole may be divided twice, under two headings of the
 * form (applications by channel and by applicant): the second division is named after its parts.
 */
export const divisions: readonly Partition[] = grouped(
  indicators.filter((each) => each.kind === "part" && each.parent !== undefined),
  (each) => `${each.parent} ${each.heading}`,
).flatMap((parts) =>
  partition(parts, (first) =>
    first.parent && indicatorOf(first.parent).heading === first.heading
      ? `${first.parent}.sum`
      : `${stem(first.id)}.sum`,
  ),
);

const proseByCounterpart = new Map(
  proseIndicators.flatMap((each) =>
    each.counterpart ? [[each.counterpart, each.id] as const] : [],
  ),
);

/** What the prose repeats of each division, if it repeats the whole; some parts may be lacking. */
const repeated = divisions.flatMap(({ whole, parts }) => {
  const proseWhole = proseByCounterpart.get(whole);
  const proseParts = parts.flatMap((part) => proseByCounterpart.get(part) ?? []);
  return proseWhole === undefined || proseParts.length === 0
    ? []
    : [{ whole: proseWhole, parts: proseParts, complete: proseParts.length === parts.length }];
});

/** The divisions that the prose repeats with all parts; they stand to each other as in the form. */
export const proseDivisions: readonly Partition[] = repeated
  .filter((each) => each.complete)
  .map(({ whole, parts }) => ({ id: `${whole}.sum`, whole, parts }));

/** The parts that the prose gives of a whole without giving all of them. */
export const proseParts: readonly { readonly whole: string; readonly part: string }[] = repeated
  .filter((each) => !each.complete)
  .flatMap(({ whole, parts }) => parts.map((part) => ({ whole, part })));

/**
 * The 其中 rows that one 其中 introduces, and which therefore do not overlap. Rows numbered apart
 * (unified login, online handling) may: one service can be both.
 */
export const disjointSelections: readonly Partition[] = grouped(
  indicators.filter((each) => each.kind === "of-which"),
  (each) => `${each.parent} ${each.code}`,
)
  .filter((parts) => parts.length > 1)
  .flatMap((parts) => partition(parts, (first) => `${first.parent}.within`));
