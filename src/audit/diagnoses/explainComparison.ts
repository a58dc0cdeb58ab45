import { sum } from "../../domain/arithmetic.ts";
import { numberOf, type Report } from "../../domain/report.ts";
import { formOf } from "../../forms/form.ts";
import type { Diagnosis } from "../diagnosis.ts";
import { balanceOf, divisionWith, sumText } from "./balance.ts";
import { otherSourcesOf } from "./counterparts.ts";
import { rowsNear } from "./nearby.ts";
import { plausibility, ranked } from "./ranking.ts";
import { slipsOf } from "./slips.ts";

const reach = 3;

/** One of the two numbers makes its table add up, and the other does not. */
function restoresSum(report: Report, part: string, other: string): Diagnosis[] {
  const division = divisionWith(formOf(report), part);
  const balance = division && balanceOf(report, division);
  const printed = numberOf(report, part);
  const instead = numberOf(report, other);
  if (!balance || printed === undefined || instead === undefined) return [];
  if (sum([balance.sum, -printed, instead]) !== balance.total) return [];
  return [
    {
      kind: "otherSource",
      id: `otherSource:${other}`,
      part,
      printed,
      other,
      instead,
      total: balance.total,
      arithmetic: sumText(balance, part, instead),
      plausibility: plausibility(0.9, 1, instead - printed),
      correction: { indicator: part, value: instead },
    },
  ];
}

/** What the one place has more in this row, it has less in another row of the same division. */
function moved(report: Report, first: string, second: string, gap: number): Diagnosis[] {
  const siblings = divisionWith(formOf(report), first)?.parts.filter((id) => id !== first) ?? [];
  const origin = new Set(divisionWith(formOf(report), second)?.parts);
  return siblings.flatMap((sibling): Diagnosis[] => {
    const other = otherSourcesOf(report, sibling).find((id) => origin.has(id));
    const here = numberOf(report, sibling);
    const there = other === undefined ? undefined : numberOf(report, other);
    if (here === undefined || there === undefined || here - there !== -gap) return [];
    const [from, to] = gap < 0 ? [first, sibling] : [sibling, first];
    const amount = Math.abs(gap);
    return [
      {
        kind: "moved",
        id: `moved:${[first, sibling].sort().join("~")}`,
        amount,
        from,
        to,
        arithmetic: `${Math.max(here, there)} − ${Math.min(here, there)} = ${amount}`,
        plausibility: plausibility(0.8, siblings.length, amount),
        correction: undefined,
      },
    ];
  });
}

/** The number is what the other place gives for a row close by. */
function copied(report: Report, indicator: string, counterpart: string): Diagnosis[] {
  const printed = numberOf(report, indicator);
  if (printed === undefined || printed === 0) return [];
  const near = rowsNear(formOf(report), counterpart, reach);
  return near
    .filter((from) => numberOf(report, from) === printed)
    .map(
      (from): Diagnosis => ({
        kind: "copied",
        id: `copied:${from}`,
        indicator,
        printed,
        from,
        arithmetic: `${printed} = ${printed}`,
        plausibility: plausibility(0.3, near.length, printed),
        correction: undefined,
      }),
    );
}

/**
 * What would explain that two places give different numbers for the same thing.
 * @param sameScope false where the one covers less: then no exact number is asked for, and digits
 *   that would make the two equal prove nothing.
 */
export function explainComparison(
  report: Report,
  first: string,
  second: string,
  sameScope: boolean,
): readonly Diagnosis[] {
  const a = numberOf(report, first);
  const b = numberOf(report, second);
  if (a === undefined || b === undefined) return [];
  const near = [...copied(report, first, second), ...copied(report, second, first)];
  if (!sameScope) return ranked(near);
  return ranked([
    ...restoresSum(report, second, first),
    ...restoresSum(report, first, second),
    ...moved(report, first, second, a - b),
    ...slipsOf(first, a, b, { tried: 2, arithmetic: `${b} = ${b}`, correctable: false }),
    ...near,
  ]);
}
