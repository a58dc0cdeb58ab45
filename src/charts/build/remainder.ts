import { sum } from "../../domain/arithmetic.ts";
import { findObservation, numberOf, type Report } from "../../domain/report.ts";
import { assumed, derived, isAssumed } from "../../domain/value.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import type { MadeOf } from "../madeOf.ts";
import type { Mark } from "../mark.ts";
import type { BuildContext } from "./context.ts";
import { valueMark, type Whole } from "./marks.ts";

/** A total beside what its parts add up to. */
export type Balance = {
  readonly total: number | undefined;
  /** Undefined as soon as one part is missing. */
  readonly parts: number | undefined;
  /** Positive where the parts leave something unaccounted for. */
  readonly gap: number | undefined;
  /** Whether one of the numbers is only assumed, and the gap with it. */
  readonly assumed: boolean;
  /** What the gap is made of. */
  readonly from: MadeOf;
};

export function balanceOf(
  report: Report,
  total: IndicatorId,
  parts: readonly IndicatorId[],
): Balance {
  const whole = numberOf(report, total);
  const added = sum(parts.map((id) => numberOf(report, id)));
  const gap = whole === undefined || added === undefined ? undefined : whole - added;
  const assumed = [total, ...parts].some((id) => isAssumed(findObservation(report, id)?.value));
  return { total: whole, parts: added, gap, assumed, from: { plus: [total], minus: parts } };
}

/**
 * What the parts leave unaccounted for, to be drawn hatched and named; undefined where nothing is
 * left, or where a part is missing and nobody can tell.
 */
export function remainderMark(
  context: BuildContext,
  balance: Balance,
  unit: string,
  options: { key: string; whole?: Whole; contradiction: string | undefined; label?: string },
): Mark | undefined {
  const { total, parts, gap } = balance;
  if (gap === undefined || gap <= 0) return undefined;
  const work = balance.assumed ? assumed : derived;
  const mark = valueMark(context, work(`${total} − ${parts}`, gap), unit, {
    key: options.key,
    label: options.label ?? context.words.t("remainder.label"),
    whole: options.whole,
    from: balance.from,
    // A gap that no check speaks of is drawn, and laid at nobody's door.
    tone: options.contradiction ? "contradiction" : "context",
    pattern: "hatched",
  });
  return { ...mark, contradictions: options.contradiction ? [options.contradiction] : [] };
}
