import { growth, sum } from "../domain/arithmetic.ts";
import { findObservation, type Report } from "../domain/report.ts";
import { blank, derived, exactNumber, reported, type Value } from "../domain/value.ts";
import { type Counterpart, counterpartIn } from "../forms/concordance.ts";
import { formOf } from "../forms/form.ts";
import { indicatorOf } from "../forms/indicators.ts";
import type { Words } from "../i18n/words.ts";

/** A cell, or what comes nearest to it, in the report of one year. */
export type YearValue = {
  readonly report: Report;
  readonly value: Value;
  readonly counterpart: Counterpart;
};

/** The cell in the reports of a place, by year; those whose form has nothing like it are left out. */
export function yearValues(indicator: string, reports: readonly Report[]): readonly YearValue[] {
  return [...reports]
    .sort((a, b) => a.year - b.year)
    .flatMap((report) => {
      const counterpart = counterpartIn(indicator, formOf(report));
      return counterpart ? [{ report, counterpart, value: valueIn(report, counterpart) }] : [];
    });
}

function valueIn(report: Report, { ids }: Counterpart): Value {
  const values = ids.map((id) => findObservation(report, id)?.value ?? blank);
  const [first = blank] = values;
  if (values.length === 1) return first;
  const numbers = values.map(exactNumber);
  const total = sum(numbers);
  // A sum with a part missing is none; the part says in which way it is missing.
  if (total === undefined) return values.find((value) => exactNumber(value) === undefined) ?? blank;
  return derived(numbers.join(" + "), total);
}

/**
 * How a year differs from the one listed before it, in words; nothing where either has no number or the
 * two are not the same thing, and no percentage from nothing.
 */
export function changeText(
  before: YearValue | undefined,
  now: YearValue,
  indicator: string,
  words: Words,
): string {
  const [a, b] = [exactNumber(before?.value), exactNumber(now.value)];
  if (!before || a === undefined || b === undefined) return "";
  if (before.counterpart.agreement === "break" || now.counterpart.agreement === "break") return "";
  const year = String(before.report.year);
  if (a === b) return words.t("card.years.same", { year });
  const amount = words.value(reported(Math.abs(b - a)), indicatorOf(indicator).unit, indicator);
  const percent = growth(a, b);
  const way = b > a ? "more" : "less";
  return percent === undefined || a < 0
    ? words.t(`card.years.${way}`, { year, amount })
    : words.t(`card.years.${way}By`, { year, amount, percent: words.percent(Math.abs(percent)) });
}
