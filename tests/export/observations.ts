import type { Observation } from "../../src/domain/observation.ts";
import type { Value } from "../../src/domain/value.ts";
import { atLeast, blank, derived, reported } from "../../src/domain/value.ts";

/** One observation in each state a value can be in. */
export const everyState: readonly Value[] = [
  reported(84.18, "84.18"),
  reported(-1234567, "-1,234,567"),
  reported(0),
  atLeast(10_000, "1万余"),
  { kind: "bound", side: "atMost", number: 5, printed: "不足5" },
  blank,
  { kind: "notApplicable", printed: "/" },
  { kind: "unreadable", printed: "3O" },
  { kind: "unreadable", printed: "=1+1" },
  derived("12 + 3", 15),
  derived("7725 / (1 + 347.7%)", 1725.29, 1725.68),
];

export function observationOf(value: Value): Observation {
  return {
    indicator: "application.replied.refused",
    value,
    unit: { symbol: "件", given: "supplied" },
    location: { origin: "appendix", code: "三(三)4", position: 29, scope: "district" },
  };
}
