import { auditReport } from "../../audit/auditReport.ts";
import { findingMark } from "../../audit/findingMark.ts";
import type { Report } from "../../domain/report.ts";
import { findingSentence } from "../../i18n/findingText.ts";
import type { Words } from "../../i18n/words.ts";

/** What of these numbers does not follow from last year's report: an open question, no contradiction. */
export function openQuestions(
  report: Report,
  indicators: readonly string[],
  words: Words,
): readonly string[] {
  return auditReport(report)
    .filter((finding) => findingMark(finding) === "doubtful")
    .filter((finding) => finding.indicators.some((id) => indicators.includes(id)))
    .map((finding) => words.t("openQuestion.note", { text: findingSentence(finding, words) }));
}
