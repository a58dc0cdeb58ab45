import { sum } from "../../domain/arithmetic.ts";
import { numberOf, type Report } from "../../domain/report.ts";
import { formOf } from "../../forms/form.ts";
import type { Diagnosis } from "../diagnosis.ts";
import type { Partition } from "../partition.ts";
import {
  type Balance,
  balanceOf,
  confirmedElsewhere,
  divisionOf,
  divisionWith,
  sumText,
} from "./balance.ts";
import { otherSourcesOf } from "./counterparts.ts";
import { rowsNear } from "./nearby.ts";
import { plausibility, ranked } from "./ranking.ts";
import { slipsOf } from "./slips.ts";

const reach = 12;

/** A part and its own parts both entered the total: 55 + 15 = 70. */
function countedAgain(report: Report, { whole }: Partition, balance: Balance): Diagnosis[] {
  return balance.parts.flatMap(({ id: part }): Diagnosis[] => {
    const own = divisionOf(formOf(report), part);
    const again = own && balanceOf(report, own)?.sum;
    if (!own || !again || sum([balance.sum, again]) !== balance.total) return [];
    return [
      {
        kind: "countedAgain",
        id: `countedAgain:${part}`,
        part,
        count: own.parts.length,
        sum: balance.sum,
        again,
        total: balance.total,
        arithmetic: `${balance.sum} + ${again} = ${balance.total}`,
        plausibility: plausibility(0.9, 1, again),
        correction: { indicator: whole, value: balance.sum },
      },
    ];
  });
}

/** A part is not the sum of its own parts; with that sum in its place the total is right. */
function replacedPart(report: Report, { whole }: Partition, balance: Balance): Diagnosis[] {
  return balance.parts.flatMap(({ id: part, number: printed }): Diagnosis[] => {
    const own = divisionOf(formOf(report), part);
    const instead = own && balanceOf(report, own)?.sum;
    if (instead === undefined || sum([balance.sum, -printed, instead]) !== balance.total) return [];
    return [replaced(part, printed, instead, whole, balance, 0.9)];
  });
}

function replaced(
  part: string,
  printed: number,
  instead: number,
  whole: string,
  balance: Balance,
  base: number,
): Diagnosis {
  return {
    kind: "replacedByParts",
    id: `replacedByParts:${part}`,
    part,
    printed,
    instead,
    whole,
    total: balance.total,
    sum: sum([balance.sum, -printed, instead]) ?? balance.sum,
    arithmetic: sumText(balance, part, instead),
    plausibility: plausibility(base, 1, instead - printed),
    correction: { indicator: part, value: instead },
  };
}

/** The whole of this division is a part of a larger one: what its sum would do there. */
function replacedWhole(report: Report, { whole }: Partition, balance: Balance): Diagnosis[] {
  const larger = divisionWith(formOf(report), whole);
  const above = larger && balanceOf(report, larger);
  if (!larger || !above) return [];
  const fits = sum([above.sum, -balance.total, balance.sum]) === above.total;
  return [replaced(whole, balance.total, balance.sum, larger.whole, above, fits ? 0.9 : 0.3)];
}

/** One part as another source has it makes the sum right: 48 + 16 = 64. */
function otherSource(report: Report, balance: Balance): Diagnosis[] {
  return balance.parts.flatMap(({ id: part, number: printed }): Diagnosis[] =>
    otherSourcesOf(report, part).flatMap((other): Diagnosis[] => {
      const instead = numberOf(report, other);
      if (instead === undefined || instead === printed) return [];
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
    }),
  );
}

/** A slip in the total, unless another division confirms it, or in one part. */
function slips(report: Report, division: Partition, balance: Balance): Diagnosis[] {
  const tried = balance.parts.length + 1;
  const inTotal = confirmedElsewhere(report, division)
    ? []
    : slipsOf(division.whole, balance.total, balance.sum, { tried, arithmetic: sumText(balance) });
  const inParts = balance.parts.flatMap(({ id, number }) => {
    const meant = sum([number, balance.total, -balance.sum]);
    return meant === undefined
      ? []
      : slipsOf(id, number, meant, { tried, arithmetic: sumText(balance, id, meant) });
  });
  return [...inTotal, ...inParts];
}

/** The total is that of another division close by, and nothing else confirms it here. */
function copiedTotal(report: Report, division: Partition, balance: Balance): Diagnosis[] {
  if (balance.total === 0 || confirmedElsewhere(report, division)) return [];
  const form = formOf(report);
  const larger = divisionWith(form, division.whole)?.whole;
  const totals = rowsNear(form, division.whole, reach).filter(
    (id) => id !== larger && divisionOf(form, id) !== undefined,
  );
  const from = totals.findLast((id) => numberOf(report, id) === balance.total);
  if (from === undefined) return [];
  return [
    {
      kind: "copied",
      id: `copied:${from}`,
      indicator: division.whole,
      printed: balance.total,
      from,
      arithmetic: `${balance.total} = ${balance.total}`,
      plausibility: plausibility(0.3, totals.length, balance.total),
      correction: { indicator: division.whole, value: balance.sum },
    },
  ];
}

/** What would explain that a total is not the sum of its parts, the most plausible first. */
export function explainSum(report: Report, division: Partition): readonly Diagnosis[] {
  const balance = balanceOf(report, division);
  if (!balance) return [];
  return ranked([
    ...countedAgain(report, division, balance),
    ...replacedPart(report, division, balance),
    ...replacedWhole(report, division, balance),
    ...otherSource(report, balance),
    ...slips(report, division, balance),
    ...copiedTotal(report, division, balance),
  ]);
}
