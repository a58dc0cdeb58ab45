import { auditReport } from "../audit/auditReport.ts";
import type { Finding } from "../audit/finding.ts";
import { findingMark } from "../audit/findingMark.ts";
import { mirrorFindings } from "../audit/mirrorFindings.ts";
import type { Report } from "../domain/report.ts";
import type { CellReading, ReadingIssue, UnmatchedRow } from "../ingest/cellReading.ts";
import { type OwnReport, openCells } from "../library/own/ownReport.ts";
import { draftStyle, type StyleFinding } from "./draft/draftStyle.ts";

/** What does not add up: against the form, against the text, against last year, and what was explained. */
type FindingGroup = "contradiction" | "text" | "years" | "doubtful" | "explained";

/** Everything that is to be looked at in a draft, in the order in which it is listed. */
export const checkGroups = [
  "contradiction",
  "open",
  "text",
  "years",
  "doubtful",
  "style",
  "unmatched",
  "issues",
  "explained",
] as const;
export type CheckGroup = (typeof checkGroups)[number];

/** Findings that tell one story. */
export type StoryLine = readonly [Finding, ...Finding[]];

export type CheckLists = {
  readonly findings: Readonly<Record<FindingGroup, readonly StoryLine[]>>;
  readonly open: readonly CellReading[];
  readonly style: readonly StyleFinding[];
  readonly unmatched: readonly UnmatchedRow[];
  readonly issues: readonly ReadingIssue[];
};

function groupOf(finding: Finding): FindingGroup | undefined {
  const mark = findingMark(finding);
  if (mark !== "contradiction" && mark !== "doubtful") return undefined;
  if (finding.reason !== undefined) return "explained";
  if (mark === "contradiction") return "contradiction";
  if (finding.kind === "prose") return "text";
  return finding.basis === "years" ? "years" : "doubtful";
}

/** What the reader of the file noticed besides what has a list of its own. */
function otherIssues({ unmatched, issues }: OwnReport["read"]): readonly ReadingIssue[] {
  const told = new Set(unmatched.map(({ text }) => text));
  return issues.filter(
    ({ code, text }) =>
      code !== "openCell" && code !== "unmatchedRow" && !(code === "repeatedRow" && told.has(text)),
  );
}

/**
 * What is to be looked at in a report that was read here.
 * @param lastYear the same place's report of the year before, if it was read here too
 */
export function checkLists(report: Report, own: OwnReport, lastYear?: OwnReport): CheckLists {
  const findings = auditReport(report);
  const linesOf = (group: FindingGroup) =>
    mirrorFindings(findings.filter((finding) => groupOf(finding) === group));
  return {
    findings: {
      contradiction: linesOf("contradiction"),
      text: linesOf("text"),
      years: linesOf("years"),
      doubtful: linesOf("doubtful"),
      explained: linesOf("explained"),
    },
    open: openCells(own),
    style: draftStyle(own.read, own.year, lastYear?.read.blocks),
    unmatched: own.read.unmatched,
    issues: otherIssues(own.read),
  };
}

/** How many things a list has: checks, cells, places of the text, rows. */
export function countOf(lists: CheckLists, group: CheckGroup): number {
  switch (group) {
    case "open":
    case "style":
    case "unmatched":
    case "issues":
      return lists[group].length;
    default:
      return lists.findings[group].flat().length;
  }
}
