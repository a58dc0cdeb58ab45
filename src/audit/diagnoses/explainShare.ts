import { baseFromShare, percentage, wholeNumbersIn } from "../../domain/arithmetic.ts";
import { numberOf, type Report } from "../../domain/report.ts";
import { formOf } from "../../forms/form.ts";
import { indicatorOf } from "../../forms/indicators.ts";
import type { Diagnosis } from "../diagnosis.ts";
import { type PrintedShare, printedShare } from "../printedShare.ts";
import type { ShareBases } from "../shareBases.ts";
import { plausibility, ranked } from "./ranking.ts";

type Fitting = { readonly low: number; readonly high: number };

/** The whole bases that give the share, first and last; undefined where none does. */
function fittingBases(part: number, shown: PrintedShare): Fitting | undefined {
  const range = baseFromShare(part, shown.number, shown.decimals);
  if (!range) return undefined;
  // A part is never larger than its base, however generously 100% is rounded.
  const low = Math.ceil(Math.max(range.low, part));
  const first = wholeNumbersIn({ low, high: range.high }, 1)[0];
  return first === undefined ? undefined : { low: first, high: Math.floor(range.high) };
}

function otherBases(
  report: Report,
  { share, count, bases }: ShareBases,
  part: number,
  shown: PrintedShare,
  { low, high }: Fitting,
): Diagnosis[] {
  const { unit, origin } = indicatorOf(count);
  const candidates = formOf(report).indicators.filter(
    (each) => each.unit === unit && each.origin === origin && !bases.includes(each.id),
  );
  return candidates.flatMap((each): Diagnosis[] => {
    const number = numberOf(report, each.id);
    if (number === undefined || number < low || number > high) return [];
    return [
      {
        kind: "otherBase",
        id: `otherBase:${each.id}`,
        share,
        count: part,
        base: each.id,
        number,
        printed: shown.text,
        arithmetic: `${part} ÷ ${number} = ${shown.text}`,
        plausibility: plausibility(0.7, candidates.length * (high - low + 1), number),
        correction: undefined,
      },
    ];
  });
}

/** What a share that does not fit its count and base would fit. */
export function explainShare(report: Report, given: ShareBases): readonly Diagnosis[] {
  const { share, count, bases } = given;
  const shown = printedShare(report, share);
  const part = numberOf(report, count);
  const exact = percentage(part, numberOf(report, bases[0]));
  if (!shown || part === undefined || part <= 0 || exact === undefined) return [];
  const found: Diagnosis[] = [];
  const step = 10 ** shown.decimals;
  if (Math.floor(exact * step) === Math.round(shown.number * step)) {
    found.push({
      kind: "truncated",
      id: `truncated:${share}`,
      indicator: share,
      printed: shown.text,
      arithmetic: `${exact.toFixed(shown.decimals + 2)}% → ${shown.text}`,
      plausibility: 0.8,
      correction: { indicator: share, value: Number(exact.toFixed(shown.decimals)) },
    });
  }
  const fitting = fittingBases(part, shown);
  if (fitting) {
    const { low, high } = fitting;
    found.push(...otherBases(report, given, part, shown, fitting), {
      kind: "unknownBase",
      id: `unknownBase:${share}`,
      share,
      count: part,
      low,
      high,
      printed: shown.text,
      arithmetic: `${part} ÷ ${low === high ? low : `${low}…${high}`} ≈ ${shown.text}`,
      plausibility: 0.3,
      correction: undefined,
    });
  }
  return ranked(found);
}
