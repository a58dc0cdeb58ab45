import { isAssumed, type Value } from "../domain/value.ts";
import type { Words } from "../i18n/words.ts";
import type { Mark } from "./model.ts";

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
