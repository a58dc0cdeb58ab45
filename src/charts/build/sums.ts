import { sum } from "../../domain/arithmetic.ts";
import { findObservation, numberOf } from "../../domain/report.ts";
import { atLeast, blank, derived, type Value } from "../../domain/value.ts";
import { type IndicatorId, indicatorOf } from "../../forms/indicators.ts";
import type { Words } from "../../i18n/words.ts";
import type { Mark, Tone } from "../mark.ts";
import type { BuildContext } from "./context.ts";
import { contradictionsAbout } from "./contradictions.ts";
import { observedMark, valueMark, type Whole } from "./marks.ts";

type SumOptions = {
  readonly key: string;
  readonly label: string;
  readonly whole?: Whole;
  readonly tone?: Tone;
  /** Solid where all marks of a chart are such sums, which a note says; otherwise it looks like a number of ours. */
  readonly solid?: boolean;
};

/**
 * What several rows come to: the observation itself where there is one row; a lower bound where some of
 * them have no number, since a row that is not filled in takes nothing away.
 */
export function sumMark(
  context: BuildContext,
  ids: readonly IndicatorId[],
  { solid = false, ...options }: SumOptions,
): Mark {
  const { report, words } = context;
  const [first] = ids;
  if (first && ids.length === 1) return observedMark(context, first, options);
  const unit = first ? indicatorOf(first).unit : "";
  const mark = valueMark(context, sumValue(context, ids), unit, {
    ...options,
    pattern: solid ? undefined : "outlined",
    from: { plus: ids },
  });
  const contradictions = ids.flatMap((id) => contradictionsAbout(report, id, words));
  return { ...mark, contradictions: [...new Set(contradictions)] };
}

/** Which sums are only bounds, since some of their rows have no number; empty where there are none. */
export function boundsNote(marks: readonly Mark[], words: Words): string {
  const bounds = marks.filter(({ value, from }) => from && value.kind === "bound");
  if (bounds.length === 0) return "";
  return words.t("sums.note", { names: words.list(bounds.map(({ label }) => label)) });
}

function sumValue({ report, words }: BuildContext, ids: readonly IndicatorId[]): Value {
  const numbers = ids.map((id) => numberOf(report, id));
  // Zeros add nothing but length: of twenty rows most are.
  const terms = numbers.filter((number) => number !== 0).map((number) => number ?? "?");
  const formula = terms.join(" + ") || "0";
  const total = sum(numbers);
  if (total !== undefined) return derived(formula, total);
  const known = numbers.reduce<number>((so, number) => so + (number ?? 0), 0);
  // Below zero is no count: from such a number nothing follows.
  const counts = numbers.every((number) => number === undefined || number >= 0);
  if (counts && known > 0) return atLeast(known, words.t("sums.atLeast", { formula }));
  // A single row says itself in which way it has no number.
  return (
    ids
      .map((id) => findObservation(report, id)?.value)
      .find((value) => value && value.kind !== "reported") ?? blank
  );
}
