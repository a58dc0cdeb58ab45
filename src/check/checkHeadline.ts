import { auditSummary } from "../audit/auditSummary.ts";
import type { Report } from "../domain/report.ts";
import type { Words } from "../i18n/words.ts";
import { type OwnReport, openCells } from "../library/own/ownReport.ts";

/** What a report that was read here still needs, in one sentence. */
export function checkHeadline(report: Report, own: OwnReport, words: Words): string {
  const n = auditSummary(report).marks.contradiction;
  const open = openCells(own).length;
  if (n > 0) {
    return open > 0 ? words.t("check.settled", { n, open }) : words.t("check.settledBroken", { n });
  }
  return open > 0 ? words.t("check.settledAgree", { open }) : words.t("check.settledNothing");
}
