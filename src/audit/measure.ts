import type { Range } from "../domain/arithmetic.ts";
import { sum } from "../domain/arithmetic.ts";
import type { Report } from "../domain/report.ts";
import { findObservation } from "../domain/report.ts";
import { exactNumber, type Value } from "../domain/value.ts";
import type { Side, Term } from "./finding.ts";

/** One side of a check while it is being judged: what is shown, and what is known of it. */
export type Measure = Side & {
  /** The numbers it can be, ends included and perhaps infinite; undefined if nothing is known. */
  readonly range: Range | undefined;
  /** The indicators that keep it from being one exact number. */
  readonly missing: readonly string[];
};

function rangeOf(value: Value | undefined): Range | undefined {
  switch (value?.kind) {
    case "reported":
      return { low: value.number, high: value.number };
    case "derived":
      return { low: value.low, high: value.high };
    case "bound":
      return value.side === "atLeast"
        ? { low: value.number, high: Number.POSITIVE_INFINITY }
        : { low: Number.NEGATIVE_INFINITY, high: value.number };
    default:
      return undefined;
  }
}

function textOf(value: Value | undefined): string {
  switch (value?.kind) {
    case "reported":
      return String(value.number);
    case "derived":
      return value.low === value.high ? String(value.low) : `${value.low}–${value.high}`;
    case "bound":
      return `${value.side === "atLeast" ? "≥" : "≤"}${value.number}`;
    default:
      return "?";
  }
}

/** The sum of the observations of some indicators; of one, its value as it stands. */
export function measure(report: Report, indicators: readonly string[]): Measure {
  const values = indicators.map((id) => findObservation(report, id)?.value);
  const numbers = values.map(exactNumber);
  const ranges = values.map(rangeOf);
  const low = sum(ranges.map((each) => each?.low));
  const high = sum(ranges.map((each) => each?.high));
  return {
    text: values.map(textOf).join(" + "),
    value: sum(numbers),
    terms: indicators.map((indicator, i): Term => ({ indicator, number: numbers[i] })),
    range: low === undefined || high === undefined ? undefined : { low, high },
    missing: indicators.filter((_, i) => numbers[i] === undefined),
  };
}

/** A number of ours on one side of a check, with the arithmetic that gives it. */
export function computed(
  value: number | undefined,
  text: string,
  terms: readonly Term[] = [],
  missing: readonly string[] = [],
): Measure {
  return {
    text,
    value,
    terms,
    range: value === undefined ? undefined : { low: value, high: value },
    missing,
  };
}
