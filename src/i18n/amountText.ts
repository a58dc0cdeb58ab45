import type { Side } from "../audit/finding.ts";
import { printedDecimals } from "../domain/value.ts";
import { indicatorOf } from "../forms/indicators.ts";
import type { Words } from "./words.ts";

/** Arithmetic of a finding with its numbers as the language writes them: "14,371 ÷ 17,344". */
export function arithmeticText(text: string, words: Words): string {
  return text.replace(/\d+(?:\.\d+)?/g, (number) =>
    words.number(Number(number), printedDecimals(number)),
  );
}

/** Units that English leaves to the name of what is counted: “Letters resolved” (308). */
const countingUnits = new Set(["件", "条", "次", "篇", "期", "人", "人次", "个", "项", "份", "名"]);

/** A number in the unit of an indicator; of a percentage as many decimals as it has, four at most. */
export function amountOf(value: number, indicator: string, words: Words): string {
  const { unit } = indicatorOf(indicator);
  const decimals = printedDecimals(String(value));
  const shown = Math.min(decimals, 4);
  return words.locale === "en" && countingUnits.has(unit)
    ? words.number(value, shown)
    : words.quantity(value, unit, shown, indicator);
}

/** One side of a check in the unit of an indicator; a limit in words, "?" where nothing is known. */
export function sideText(side: Side, indicator: string, words: Words): string {
  if (side.value !== undefined) return amountOf(side.value, indicator, words);
  const limit = /^([≥≤])(\d+(?:\.\d+)?)$/.exec(side.text);
  if (!limit) return arithmeticText(side.text, words);
  return words.t(limit[1] === "≥" ? "value.atLeast" : "value.atMost", {
    number: amountOf(Number(limit[2]), indicator, words),
  });
}

/** A small number as a word, such as "eight", a larger one in digits. */
export function countText(count: number, words: Words): string {
  return words.t("audit.counting").split(",")[count] ?? words.number(count);
}
