import type { Report } from "../domain/report.ts";
import { auditReport } from "./auditReport.ts";
import { contradictionsOf } from "./contradictions.ts";
import type { Finding } from "./finding.ts";
import { type FindingMark, findingMark } from "./findingMark.ts";

/** Checks counted by their mark. Each check has one, so the marks add up to the checks. */
export type AuditSummary = {
  readonly checks: number;
  readonly marks: Readonly<Record<FindingMark, number>>;
};

/** The one way in which checks are counted, whichever of them are asked for. */
export function summaryOf(findings: readonly Finding[]): AuditSummary {
  const marks = { contradiction: 0, doubtful: 0, scope: 0, agreement: 0, undecidable: 0 };
  for (const finding of findings) marks[findingMark(finding)] += 1;
  return { checks: findings.length, marks };
}

export function auditSummary(report: Report): AuditSummary {
  return summaryOf(auditReport(report));
}

/**
 * How many numbers of the report carry the sign of a contradiction. Another unit than that of the
 * checks: one check can speak against two numbers, one number can fail two checks.
 */
export function contradictedNumbers(report: Report): number {
  return report.observations.filter(
    ({ indicator }) => contradictionsOf(report, indicator).length > 0,
  ).length;
}
