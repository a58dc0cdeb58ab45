import { auditReport } from "../audit/auditReport.ts";
import { findingMark } from "../audit/findingMark.ts";
import { plausibleDiagnoses } from "../audit/plausible.ts";
import type { Report } from "../domain/report.ts";
import { diagnosisSentence, findingSentence } from "../i18n/findingText.ts";
import { publisherName } from "../i18n/publisherName.ts";
import { publishedText, quotedTitle, reportTitle } from "../i18n/reportText.ts";
import type { Words } from "../i18n/words.ts";
import { inReadingOrder } from "./findingFilter.ts";

/**
 * The draft of a notice that corrects the report: every contradiction, what may explain it, and
 * room for the right number. The number itself is never filled in: only the office knows it.
 */
export function noticeText(report: Report, words: Words): string {
  const { particulars } = report;
  const date = publishedText(report, words);
  // What stays as it is, for a reason, is not corrected.
  const contradictions = inReadingOrder(auditReport(report)).filter(
    (finding) => findingMark(finding) === "contradiction" && finding.reason === undefined,
  );
  const items = contradictions.map((finding, index) => {
    const [likeliest] = plausibleDiagnoses(finding);
    return [
      words.t("notice.draft.item", {
        number: index + 1,
        sentence: findingSentence(finding, words),
      }),
      ...(likeliest
        ? [words.t("notice.draft.possible", { diagnosis: diagnosisSentence(likeliest, words) })]
        : []),
      words.t("notice.draft.correction"),
    ].join("\n");
  });
  return [
    words.t("notice.draft.title", { title: reportTitle(report, words) }),
    words.t("notice.draft.opening", {
      title: quotedTitle(report, words),
      index: particulars.indexNumber
        ? words.t("notice.draft.index", { index: particulars.indexNumber })
        : "",
      published: date && words.t("notice.draft.published", { date }),
      n: contradictions.length,
    }),
    ...items,
    words.t("notice.draft.closing"),
    `${publisherName(particulars, words.locale)}\n${words.t("notice.draft.date")}`,
  ].join("\n\n");
}
