import { isAssumed, type Value } from "../domain/value.ts";
import type { Words } from "../i18n/words.ts";
import type { Mark } from "./mark.ts";

/** The state of a number in words; one that holds only under an assumption has a state of its own. */
export function markStatus({ value, share }: Mark, words: Words): string {
  if (isAssumed(value)) return words.t("status.assumed");
  const status = words.t(`status.${value.kind}`);
  return share?.assumed ? words.t("status.assumedShare", { status }) : status;
}

/** The arithmetic behind a number of ours, with whose it is; empty for what the report gives. */
export function workedOut(value: Value, words: Words): string {
  if (value.kind !== "derived") return "";
  const { formula } = value;
  return words.t(isAssumed(value) ? "chart.assumedBy" : "chart.derivedBy", { formula });
}

/** What a mark counts, for languages that name it: its indicator, or for sums of ours their key. */
function countedBy({ indicator, key }: Mark): string {
  return indicator ?? key;
}

/** The value of a mark with its unit, or its state in words. */
export function markValue(mark: Mark, words: Words): string {
  return words.value(mark.value, mark.unit, countedBy(mark));
}

/** The unit of a mark in words, as it stands beside a number. */
export function markUnit(mark: Mark, words: Words, count?: number): string {
  return words.unit(mark.unit, count, countedBy(mark));
}
