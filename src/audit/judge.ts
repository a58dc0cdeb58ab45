import type { Verdict } from "./finding.ts";
import type { Measure } from "./measure.ts";

/**
 * Whether two sides are equal. Ranges that do not touch are broken though no number is exact;
 * ranges that overlap leave it open.
 */
export function equal(left: Measure, right: Measure): Verdict {
  if (!left.range || !right.range) return "undecidable";
  if (left.range.low > right.range.high || left.range.high < right.range.low) return "broken";
  return left.value !== undefined && left.value === right.value ? "holds" : "undecidable";
}

/** Whether the left side is at most the right one. */
export function atMost(left: Measure, right: Measure): Verdict {
  if (!left.range || !right.range) return "undecidable";
  if (left.range.low > right.range.high) return "broken";
  return left.range.high <= right.range.low ? "holds" : "undecidable";
}

/**
 * Whether two statements about the same quantity can both be true. "Over 1,000" in one place agrees
 * with 1,043 in the other, although the two are not the same number.
 */
export function agree(left: Measure, right: Measure): Verdict {
  if (!left.range || !right.range) return "undecidable";
  return left.range.low > right.range.high || left.range.high < right.range.low
    ? "broken"
    : "holds";
}
