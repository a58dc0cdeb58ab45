import { findObservation, type Report } from "../domain/report.ts";
import { derived } from "../domain/value.ts";
import { auditReport } from "./auditReport.ts";
import { plausibleDiagnoses } from "./plausible.ts";

/** One number put otherwise, because a broken check would then be explained. A supposition. */
export type Correction = {
  /** The diagnosis it comes from; stands in addresses. */
  readonly id: string;
  readonly indicator: string;
  readonly value: number;
  /** Why this number, as arithmetic in no language. */
  readonly arithmetic: string;
};

/** The corrections that the audit suggests for any of the given indicators, each number once. */
export function correctionsFor(
  report: Report,
  indicators: readonly string[],
): readonly Correction[] {
  const known = new Set(indicators);
  const found = new Map<string, Correction>();
  for (const finding of auditReport(report)) {
    if (finding.verdict !== "broken") continue;
    for (const { id, correction, arithmetic } of plausibleDiagnoses(finding)) {
      if (!correction || !known.has(correction.indicator)) continue;
      const key = `${correction.indicator}=${correction.value}`;
      if (!found.has(key)) found.set(key, { id, ...correction, arithmetic });
    }
  }
  return [...found.values()];
}

const corrected = new WeakMap<Report, Map<string, Report>>();

/**
 * The report as it would be with a correction: the number is then derived, not reported, and every
 * view of it says so. The same report for the same correction, so that its audit is done once.
 */
export function withCorrection(report: Report, correction: Correction): Report {
  const known = corrected.get(report) ?? new Map<string, Report>();
  corrected.set(report, known);
  let result = known.get(correction.id);
  if (!result) {
    const { indicator, value, arithmetic } = correction;
    const before = findObservation(report, indicator);
    result = {
      ...report,
      observations: report.observations.map((each) =>
        each === before ? { ...each, value: derived(arithmetic, value) } : each,
      ),
    };
    known.set(correction.id, result);
  }
  return result;
}
