import { summaryOf } from "../audit/auditSummary.ts";
import type { Finding } from "../audit/finding.ts";
import { findingMark } from "../audit/findingMark.ts";
import type { FindingTopic } from "../audit/findingTopic.ts";
import { mirrorFindings } from "../audit/mirrorFindings.ts";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { AgreementList } from "./AgreementList.tsx";
import { FindingLine } from "./FindingLine.tsx";
import { findingMarks } from "./findingFilter.ts";
import styles from "./TopicFindings.module.css";
import { topicName } from "./topicName.ts";

type TopicFindingsProps = {
  topic: FindingTopic;
  findings: readonly Finding[];
  report: Report;
  /** What agrees is what was asked for. */
  opened: boolean;
};

/** The checks of one subject: counted, what does not agree a line each, what agrees folded away. */
export function TopicFindings({ topic, findings, report, opened }: TopicFindingsProps) {
  const words = useWords();
  const { checks, marks } = summaryOf(findings);
  const counts = findingMarks
    .filter((mark) => marks[mark] > 0)
    .map((mark) =>
      words.t("auditPage.markCount", { mark: words.t(`audit.mark.${mark}`), n: marks[mark] }),
    );
  const agreeing = findings.filter((each) => findingMark(each) === "agreement");
  const telling = findings.filter((each) => findingMark(each) !== "agreement");
  return (
    <section className={styles.topic} aria-labelledby={`checks-${topic}`} data-checks={topic}>
      <div className={styles.head}>
        <h2 id={`checks-${topic}`}>{topicName(topic, words)}</h2>
        <p className={styles.counts}>
          {words.t("auditPage.counts", {
            n: checks,
            counts: counts.join(words.t("auditPage.countsJoin")),
          })}
        </p>
      </div>
      {mirrorFindings(telling).map((line) => (
        <FindingLine key={line[0].rule} findings={line} report={report} />
      ))}
      {agreeing.length > 0 && <AgreementList findings={agreeing} open={opened} />}
    </section>
  );
}
