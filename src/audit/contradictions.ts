import type { Report } from "../domain/report.ts";
import { brokenAbout } from "./auditReport.ts";
import type { Finding } from "./finding.ts";
import { findingMark } from "./findingMark.ts";

/**
 * Whether a finding puts this number in doubt. A sum that does not come out speaks against its
 * total; which of the parts is wrong nobody knows, so they are not marked one by one.
 */
function speaksAgainst(finding: Finding, indicator: string): boolean {
  // A name left blank is a gap in the text; it says nothing against the number beside it.
  if (findingMark(finding) !== "contradiction" || finding.kind === "structure") return false;
  const whole = finding.kind === "sum" || finding.kind === "ofWhich" || finding.kind === "ratio";
  return !whole || finding.subject === indicator;
}

/**
 * The contradictions that put a number in doubt, the gravest first. Chart, table and card mark a
 * number by this one rule, so that it is marked everywhere or nowhere.
 */
export function contradictionsOf(report: Report, indicator: string): readonly Finding[] {
  return brokenAbout(report, indicator).filter((finding) => speaksAgainst(finding, indicator));
}
