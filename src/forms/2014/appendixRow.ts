import type { Indicator, IndicatorKind } from "../../domain/indicator.ts";

/** [id, code, heading, Chinese label, English label, unit, kind, parent or ""] */
export type AppendixRow = readonly [id: string, code: string, heading: string, zh: string, en: string, unit: string, kind: IndicatorKind, parent: string];

/** A row of the statistical appendix or of what a province adds to it. */
export function appendixRow([id, code, heading, zh, en, unit, kind, parent]: AppendixRow): Indicator {
  return {
    ...{ id, code, origin: "appendix", heading, label: { zh, en }, unit, kind },
    parent: parent === "" ? undefined : parent,
    scope: "district",
  };
}
