import type { Assumption } from "../domain/assumption.ts";
import { findObservation, type Report } from "../domain/report.ts";
import { assumed } from "../domain/value.ts";
import { auditReport } from "./auditReport.ts";
import { plausibleDiagnoses } from "./plausible.ts";

/** An assumption that can be made, and the broken checks that ask for it. */
export type PossibleAssumption = {
  readonly assumption: Assumption;
  readonly rules: readonly string[];
};

/** The assumptions that the audit suggests about any of the given indicators, each number once. */
export function assumptionsFor(
  report: Report,
  indicators: readonly string[],
): readonly PossibleAssumption[] {
  const known = new Set(indicators);
  const found = new Map<string, { assumption: Assumption; rules: string[] }>();
  for (const finding of auditReport(report)) {
    if (finding.verdict !== "broken") continue;
    for (const { id, correction, arithmetic } of plausibleDiagnoses(finding)) {
      if (!correction || !known.has(correction.indicator)) continue;
      const { indicator, value } = correction;
      const before = findObservation(report, indicator)?.value;
      const key = `${indicator}=${value}`;
      const each = found.get(key) ?? {
        assumption: { id, indicator, before, value, arithmetic },
        rules: [],
      };
      if (!each.rules.includes(finding.rule)) each.rules.push(finding.rule);
      found.set(key, each);
    }
  }
  return [...found.values()];
}

const known = new WeakMap<Report, Map<string, Report>>();

/**
 * The report as it would be under an assumption: it says so itself, and the number is ours, not
 * reported. The same report for the same assumption, so that its audit is done once.
 */
export function underAssumption(report: Report, assumption: Assumption): Report {
  const ofReport = known.get(report) ?? new Map<string, Report>();
  known.set(report, ofReport);
  let result = ofReport.get(assumption.id);
  if (!result) {
    const { indicator, value, arithmetic } = assumption;
    const before = findObservation(report, indicator);
    result = {
      ...report,
      assumption,
      observations: report.observations.map((each) =>
        each === before ? { ...each, value: assumed(arithmetic, value) } : each,
      ),
    };
    ofReport.set(assumption.id, result);
  }
  return result;
}
