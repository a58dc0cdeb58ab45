/** A closed range of numbers; a single number where both ends are equal. */
export type Range = { readonly low: number; readonly high: number };

/** The sum, or undefined as soon as one part is missing: a sum with a hole in it is no sum. */
export function sum(parts: readonly (number | undefined)[]): number | undefined {
  let total = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    total += part;
  }
  return tidy(total);
}

/** `part` as a percentage of `whole`; undefined where either is missing or the whole is zero. */
export function percentage(
  part: number | undefined,
  whole: number | undefined,
): number | undefined {
  if (part === undefined || whole === undefined || whole === 0) return undefined;
  return (part / whole) * 100;
}

/** Change from `before` to `after` in percent; undefined from zero, and where either is missing. */
export function growth(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined || after === undefined || before === 0) return undefined;
  return ((after - before) / before) * 100;
}

/** The numbers that print as `shown` when rounded to `decimals` places. */
export function roundingRange(shown: number, decimals: number): Range {
  const half = 0.5 / 10 ** decimals;
  return { low: tidy(shown - half), high: tidy(shown + half) };
}

/**
 * Last year's value, from this year's and the growth printed for it. A growth rate is rounded, so
 * the answer is a range; undefined where the growth is -100% or less within its rounding.
 */
export function previousFromGrowth(
  now: number,
  shown: number,
  decimals: number,
): Range | undefined {
  const { low, high } = roundingRange(shown, decimals);
  if (low <= -100) return undefined;
  return { low: now / (1 + high / 100), high: now / (1 + low / 100) };
}

/** The bases that give the printed share of `part`; undefined where the share rounds from zero. */
export function baseFromShare(part: number, shown: number, decimals: number): Range | undefined {
  const { low, high } = roundingRange(shown, decimals);
  if (low <= 0) return undefined;
  return { low: part / (high / 100), high: part / (low / 100) };
}

/** The whole numbers within a range, at most `most` of them. */
export function wholeNumbersIn(range: Range, most = 10): number[] {
  const found: number[] = [];
  for (let n = Math.ceil(range.low); n <= range.high && found.length < most; n += 1) found.push(n);
  return found;
}

/** Whether a computed value prints as `shown` when rounded to `decimals` places, half either way. */
export function printsAs(value: number, shown: number, decimals: number): boolean {
  const { low, high } = roundingRange(shown, decimals);
  return value >= low - 1e-9 && value <= high + 1e-9;
}

/** Undoes the dust of binary fractions (0.1 + 0.2), which no figure in a report is fine enough for. */
function tidy(value: number): number {
  return Number(value.toPrecision(14));
}
