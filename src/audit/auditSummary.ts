import type { Report } from "../domain/report.ts";
import { auditReport } from "./auditReport.ts";
import { type FindingMark, findingMark } from "./findingMark.ts";

export type AuditSummary = {
  readonly checks: number;
  readonly holds: number;
  readonly broken: number;
  readonly undecidable: number;
  /** The same checks by mark: doubtful ones are among the broken, scope ones among those that hold. */
  readonly marks: Readonly<Record<FindingMark, number>>;
};

/** How many checks of a report hold, are broken, and cannot be decided. */
export function auditSummary(report: Report): AuditSummary {
  const findings = auditReport(report);
  const marks = { contradiction: 0, doubtful: 0, scope: 0, agreement: 0, undecidable: 0 };
  for (const finding of findings) marks[findingMark(finding)] += 1;
  return {
    checks: findings.length,
    holds: marks.agreement + marks.scope,
    broken: marks.contradiction + marks.doubtful,
    undecidable: marks.undecidable,
    marks,
  };
}
