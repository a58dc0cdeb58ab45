import { useIgnored } from "../address/useIgnored.ts";
import { useQuery } from "../address/useQuery.ts";
import { auditReport } from "../audit/auditReport.ts";
import { auditSummary } from "../audit/auditSummary.ts";
import { findingMark } from "../audit/findingMark.ts";
import { relatedFigures } from "../audit/related.ts";
import type { Report } from "../domain/report.ts";
import { AgreementList } from "../findings/AgreementList.tsx";
import { AuditBar } from "../findings/AuditBar.tsx";
import { CorrectionNotice } from "../findings/CorrectionNotice.tsx";
import { FindingArticle } from "../findings/FindingArticle.tsx";
import { FindingFilters } from "../findings/FindingFilters.tsx";
import {
  ignoredByFilter,
  inReadingOrder,
  matchesFilter,
  parseFilter,
} from "../findings/findingFilter.ts";
import { relatedSentence } from "../i18n/findingText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./AuditPage.module.css";
import { PageHead } from "./PageHead.tsx";

/** The report checked against itself: how much agrees, what does not, and what may explain it. */
export function AuditPage({ report }: { report: Report }) {
  const words = useWords();
  const { query } = useQuery();
  const findings = auditReport(report);
  const summary = auditSummary(report);
  const filter = parseFilter(query);
  useIgnored(ignoredByFilter(query));
  const chosen = inReadingOrder(findings.filter((finding) => matchesFilter(finding, filter)));
  const agreeing = chosen.filter((finding) => findingMark(finding) === "agreement");
  const telling = chosen.filter((finding) => findingMark(finding) !== "agreement");
  const related = relatedFigures(report);
  return (
    <>
      <PageHead
        report={report}
        name={words.t("page.audit")}
        headline={words.t("auditPage.headline", {
          checks: summary.checks,
          holds: summary.marks.agreement,
          contradictions: summary.marks.contradiction,
        })}
        lead={words.t("auditPage.lead")}
      />
      <AuditBar summary={summary} />
      <section className={styles.section}>
        <h2>{words.t("auditPage.findings")}</h2>
        <FindingFilters findings={findings} filter={filter} />
        <p role="status" className={styles.count}>
          {words.t("auditPage.shown", { shown: chosen.length, all: findings.length })}
        </p>
        <div className={styles.findings}>
          {telling.map((finding) => (
            <FindingArticle key={finding.rule} finding={finding} report={report} />
          ))}
        </div>
        {agreeing.length > 0 && (
          <AgreementList key={filter.mark} findings={agreeing} open={telling.length === 0} />
        )}
      </section>
      <section className={styles.section}>
        <h2>{words.t("auditPage.related")}</h2>
        <p className={styles.note}>{words.t("auditPage.relatedNote")}</p>
        <ul className={styles.related}>
          {related.map((each) => (
            <li key={`${each.first} ${each.second}`}>{relatedSentence(each, words)}</li>
          ))}
        </ul>
      </section>
      <CorrectionNotice report={report} />
    </>
  );
}
