import { auditReport } from "../audit/auditReport.ts";
import { auditSummary } from "../audit/auditSummary.ts";
import { findingMark } from "../audit/findingMark.ts";
import type { Report } from "../domain/report.ts";
import type { Words } from "../i18n/words.ts";
import { type OwnReport, openCells } from "../library/own/ownReport.ts";

/** What a report that was read here still needs, in one sentence. */
export function checkHeadline(report: Report, own: OwnReport, words: Words): string {
  const n = auditSummary(report).marks.contradiction;
  const open = openCells(own).length;
  if (n > 0) {
    const explained = auditReport(report).filter(
      (finding) => findingMark(finding) === "contradiction" && finding.reason !== undefined,
    ).length;
    const places =
      explained > 0
        ? words.t("check.placesExplained", { n, explained })
        : words.t("check.places", { n });
    return words.t(open > 0 ? "check.settled" : "check.settledBroken", { places, open });
  }
  return open > 0 ? words.t("check.settledAgree", { open }) : words.t("check.settledNothing");
}
