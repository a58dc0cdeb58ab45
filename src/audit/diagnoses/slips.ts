import type { Diagnosis } from "../diagnosis.ts";
import { digitChange, isTransposed } from "./digits.ts";
import { plausibility } from "./ranking.ts";

/**
 * Slips of the hand that would turn the number that fits into the number printed.
 * @param meant the number with which the check would hold exactly.
 * @param tried how many numbers of the check are looked at in this way.
 * @param arithmetic what then holds.
 * @param correctable false where it is open which of two places has the slip.
 */
export function slipsOf(
  indicator: string,
  printed: number,
  meant: number,
  {
    tried,
    arithmetic,
    correctable = true,
  }: { tried: number; arithmetic: string; correctable?: boolean },
): Diagnosis[] {
  const gap = meant - printed;
  const shared = {
    indicator,
    printed,
    instead: meant,
    arithmetic,
    correction: correctable ? { indicator, value: meant } : undefined,
  };
  const change = digitChange(printed, meant);
  return [
    ...(isTransposed(printed, meant)
      ? [
          {
            ...shared,
            kind: "transposed",
            id: `transposed:${indicator}`,
            plausibility: plausibility(0.6, tried, gap),
          } as const,
        ]
      : []),
    ...(change
      ? [
          {
            ...shared,
            kind: "digit",
            change,
            id: `digit:${indicator}`,
            plausibility: plausibility(0.4, tried, gap),
          } as const,
        ]
      : []),
  ];
}
