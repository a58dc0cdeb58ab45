import { sum } from "../../domain/arithmetic.ts";
import { numberOf, type Report } from "../../domain/report.ts";
import { formOf } from "../../forms/form.ts";
import type { Diagnosis } from "../diagnosis.ts";
import { divisionsOf } from "../partition.ts";
import { rowsNear } from "./nearby.ts";
import { plausibility, ranked } from "./ranking.ts";

const reach = 2;

function pairsOf(ids: readonly string[]): [string, string][] {
  return ids.flatMap((first, i) =>
    ids.slice(i + 1).map((second): [string, string] => [first, second]),
  );
}

/**
 * Two rows beside a number that come to exactly that number, though the form does not make them
 * its parts: one of the three may have been filled in as what the other two leave.
 * @param about only pairs with one of these rows; without it, all pairs.
 */
export function remaindersOf(
  report: Report,
  whole: string,
  about?: readonly string[],
): readonly Diagnosis[] {
  const total = numberOf(report, whole);
  if (total === undefined) return [];
  const form = formOf(report);
  const parts = divisionsOf(form)
    .filter((each) => each.whole === whole)
    .flatMap((each) => each.parts);
  const pairs = pairsOf(rowsNear(form, whole, reach).filter((id) => !parts.includes(id)));
  const found = pairs.flatMap(([first, second]): Diagnosis[] => {
    const firstNumber = numberOf(report, first);
    const secondNumber = numberOf(report, second);
    if (!firstNumber || !secondNumber || sum([firstNumber, secondNumber]) !== total) return [];
    if (about && !about.includes(first) && !about.includes(second)) return [];
    return [
      {
        kind: "remainder",
        id: `remainder:${whole}`,
        whole,
        total,
        first,
        firstNumber,
        second,
        secondNumber,
        arithmetic: `${firstNumber} + ${secondNumber} = ${total}`,
        plausibility: plausibility(0.9, pairs.length, total),
        correction: undefined,
      },
    ];
  });
  return ranked(found);
}
