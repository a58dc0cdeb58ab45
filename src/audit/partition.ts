import type { Indicator } from "../domain/indicator.ts";
import { type Form, perForm } from "../forms/form.ts";
import { divisionKey, indicatorOf } from "../forms/indicators.ts";
import { applicants, cellId } from "../forms/since2019/applicants.ts";

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

function divisionId({ parent = "", division, cell, heading, id }: Indicator): string {
  if (cell) return `${cell.row}.applicants`;
  if (division !== undefined) return `${parent}.sum`;
  return indicatorOf(parent).heading === heading ? `${parent}.sum` : `${stem(id)}.sum`;
}

/**
 * What the rows of a table with columns make of a whole, column by column: where the whole and all
 * its parts have a cell there.
 */
function inColumns(form: Form, { id, whole, parts }: Partition): Partition[] {
  return applicants.flatMap(({ id: applicant }) => {
    const own = {
      id: `${id}@${applicant}`,
      whole: cellId(whole, applicant),
      parts: parts.map((part) => cellId(part, applicant)),
    };
    return [own.whole, ...own.parts].every(form.has) ? [own] : [];
  });
}

/**
 * All wholes whose parts make them up. One whole may be divided twice: applications by channel and by
 * applicant, requests by what became of them and by who made them.
 */
export const divisionsOf: (form: Form) => readonly Partition[] = perForm((form) => {
  const parts = form.indicators.filter(
    ({ kind, parent }) => kind === "part" && parent !== undefined,
  );
  return grouped(parts, divisionKey)
    .flatMap((group) => partition(group, divisionId))
    .flatMap((each) => [each, ...inColumns(form, each)]);
});

/** What the prose repeats of each division, if it repeats the whole; some parts may be lacking. */
const repeatedIn = perForm((form) => {
  const proseByCounterpart = new Map(
    form.indicators.flatMap((each) =>
      each.origin === "prose" && each.counterpart ? [[each.counterpart, each.id] as const] : [],
    ),
  );
  return divisionsOf(form).flatMap(({ whole, parts }) => {
    const proseWhole = proseByCounterpart.get(whole);
    const proseParts = parts.flatMap((part) => proseByCounterpart.get(part) ?? []);
    return proseWhole === undefined || proseParts.length === 0
      ? []
      : [{ whole: proseWhole, parts: proseParts, complete: proseParts.length === parts.length }];
  });
});

/** The divisions that the prose repeats with all parts; they stand to each other as in the form. */
export const proseDivisionsOf: (form: Form) => readonly Partition[] = perForm((form) =>
  repeatedIn(form)
    .filter((each) => each.complete)
    .map(({ whole, parts }) => ({ id: `${whole}.sum`, whole, parts })),
);

/** The parts that the prose gives of a whole without giving all of them. */
export function prosePartsOf(
  form: Form,
): readonly { readonly whole: string; readonly part: string }[] {
  return repeatedIn(form)
    .filter((each) => !each.complete)
    .flatMap(({ whole, parts }) => parts.map((part) => ({ whole, part })));
}

/**
 * The 其中 rows that one 其中 introduces, and which therefore do not overlap. Rows numbered apart
 * (unified login, online handling) may: one service can be both.
 */
export function disjointSelectionsOf({ indicators }: Form): readonly Partition[] {
  return grouped(
    indicators.filter((each) => each.kind === "of-which"),
    (each) => `${each.parent} ${each.code}`,
  )
    .filter((parts) => parts.length > 1)
    .flatMap((parts) => partition(parts, (first) => `${first.parent}.within`));
}
