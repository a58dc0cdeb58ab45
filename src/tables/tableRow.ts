import { contradictionsOf } from "../audit/contradictions.ts";
import type { Finding } from "../audit/finding.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Observation } from "../domain/observation.ts";
import type { Report } from "../domain/report.ts";
import { indicatorOf } from "../forms/indicators.ts";

/** One observation with what the table tells about it. */
export type TableRow = {
  /** The indicator's id: a report has one observation of each. */
  readonly id: string;
  /** Place in the form, from 0. */
  readonly order: number;
  readonly indicator: Indicator;
  readonly observation: Observation;
  /** Where the report contradicts this number, the gravest first. */
  readonly contradictions: readonly Finding[];
};

/** All observations of a report as rows, in the order of the form. */
export function tableRows(report: Report): readonly TableRow[] {
  return report.observations.map((observation, order) => ({
    id: observation.indicator,
    order,
    indicator: indicatorOf(observation.indicator),
    observation,
    contradictions: contradictionsOf(report, observation.indicator),
  }));
}
