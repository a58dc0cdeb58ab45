import { exactNumber } from "../../domain/value.ts";
import type { Mark } from "../mark.ts";

/** The marks with the largest number: several in a tie, none where nothing is above zero. */
export function topOf(marks: readonly Mark[]): {
  readonly n: number;
  readonly marks: readonly Mark[];
} {
  const n = Math.max(0, ...marks.map(({ value }) => exactNumber(value) ?? 0));
  return { n, marks: n === 0 ? [] : marks.filter(({ value }) => exactNumber(value) === n) };
}
