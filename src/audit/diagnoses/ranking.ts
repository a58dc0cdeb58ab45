import type { Diagnosis } from "../diagnosis.ts";

const most = 4;

/**
 * How far a fit can be trusted. Small numbers fit by chance: of `tried` candidates one fits a
 * number as large as `magnitude` with odds of about tried to magnitude.
 * @param base how natural the explanation is by itself, from 0 to 1.
 */
export function plausibility(base: number, tried: number, magnitude: number): number {
  const size = Math.abs(magnitude);
  if (size === 0) return 0;
  return Number(((base * size) / (size + tried)).toFixed(3));
}

/** The most plausible explanations, each once, and not more than a reader can weigh. */
export function ranked(found: readonly Diagnosis[]): readonly Diagnosis[] {
  const unique = new Map<string, Diagnosis>();
  for (const each of found) {
    const known = unique.get(each.id);
    if (!known || known.plausibility < each.plausibility) unique.set(each.id, each);
  }
  return [...unique.values()].sort((a, b) => b.plausibility - a.plausibility).slice(0, most);
}
