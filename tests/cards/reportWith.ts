import type { Report } from "../../src/domain/report.ts";
import type { Value } from "../../src/domain/value.ts";
import type { IndicatorId } from "../../src/forms/indicators.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";

/** The bundled report with one value exchanged, for states that it does not contain. */
export function reportWith(indicator: IndicatorId, value: Value): Report {
  const observations = hailing2017.observations.map((each) =>
    each.indicator === indicator ? { ...each, value } : each,
  );
  return { ...hailing2017, observations };
}
