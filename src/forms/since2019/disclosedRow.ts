import type { Indicator } from "../../domain/indicator.ts";

/** [id, code, heading, Chinese label, English label, unit] */
export type DisclosedRow = readonly [id: string, code: string, heading: string, zh: string, en: string, unit: string];

/** A row of table 二. */
export function disclosedRow([id, code, heading, zh, en, unit]: DisclosedRow): Indicator {
  return {
    ...{ id, code, origin: "table2", heading, label: { zh, en }, unit, kind: "count", scope: "report" },
  };
}
