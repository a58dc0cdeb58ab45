import { PageLink } from "../address/PageLink.tsx";
import { noticePath } from "../address/paths.ts";
import { useIgnored } from "../address/useIgnored.ts";
import { useQuery } from "../address/useQuery.ts";
import { auditReport } from "../audit/auditReport.ts";
import { auditSummary, contradictedNumbers } from "../audit/auditSummary.ts";
import { findingsOn, findingTopics } from "../audit/findingTopic.ts";
import { relatedFigures } from "../audit/related.ts";
import type { Origin } from "../domain/indicator.ts";
import type { Report } from "../domain/report.ts";
import { AuditBar } from "../findings/AuditBar.tsx";
import { auditHeadline } from "../findings/auditHeadline.ts";
import { FindingFilters } from "../findings/FindingFilters.tsx";
import {
  ignoredByFilter,
  inReadingOrder,
  matchesFilter,
  parseFilter,
} from "../findings/findingFilter.ts";
import { TopicFindings } from "../findings/TopicFindings.tsx";
import { relatedSentence } from "../i18n/findingText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./AuditPage.module.css";
import { PageHead } from "./PageHead.tsx";

/** What is held against what: of the text, only where figures of it are there. */
function leadOf({ observations }: Report) {
  const has = (...origins: readonly Origin[]) =>
    observations.some(({ location }) => origins.includes(location.origin));
  if (!has("prose")) return "auditPage.leadOfTables";
  return has("appendix") ? "auditPage.lead" : "auditPage.leadOfText";
}

/** The report checked against itself: how much agrees, and by subject, a line each, what does not. */
export function AuditPage({ report }: { report: Report }) {
  const words = useWords();
  const { query } = useQuery();
  const findings = auditReport(report);
  const summary = auditSummary(report);
  const filter = parseFilter(query);
  useIgnored(ignoredByFilter(query));
  const chosen = inReadingOrder(findings.filter((finding) => matchesFilter(finding, filter)));
  const related = relatedFigures(report);
  const { contradiction } = summary.marks;
  return (
    <>
      <PageHead
        report={report}
        name={words.t("page.audit")}
        headline={auditHeadline(summary, words)}
        lead={words.t(leadOf(report))}
      >
        {contradiction > 0 && (
          <p className={styles.involved}>
            {words.t("auditPage.involved", { contradiction, n: contradictedNumbers(report) })}{" "}
            <PageLink to={noticePath}>{words.t("notice.open")}</PageLink>
          </p>
        )}
      </PageHead>
      <AuditBar summary={summary} />
      <FindingFilters findings={findings} filter={filter} />
      <p role="status" className={styles.count}>
        {chosen.length < findings.length &&
          words.t("auditPage.shown", { shown: chosen.length, all: findings.length })}
      </p>
      {findingTopics.map((topic) => {
        const own = findingsOn(chosen, topic);
        return (
          own.length > 0 && (
            <TopicFindings
              key={`${topic} ${filter.mark}`}
              topic={topic}
              findings={own}
              opened={filter.mark === "agreement"}
              report={report}
            />
          )
        );
      })}
      {related.length > 0 && (
        <details className={styles.related}>
          <summary>{words.t("auditPage.related", { n: related.length })}</summary>
          <p className={styles.note}>{words.t("auditPage.relatedNote")}</p>
          <ul>
            {related.map((each) => (
              <li key={`${each.first} ${each.second}`}>{relatedSentence(each, words)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
