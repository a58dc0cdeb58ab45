import { PageLink } from "../../address/PageLink.tsx";
import { pagePath } from "../../address/paths.ts";
import { auditSummary } from "../../audit/auditSummary.ts";
import type { Report } from "../../domain/report.ts";
import { AuditBar } from "../../findings/AuditBar.tsx";
import { auditHeadline, reportHeadline } from "../../findings/auditHeadline.ts";
import { formOf } from "../../forms/form.ts";
import { publicationSentence } from "../../i18n/publicationText.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { documentName } from "../documentName.ts";
import { PageHead } from "../PageHead.tsx";
import { OtherPages } from "./OtherPages.tsx";
import styles from "./OverviewPage.module.css";
import { SubjectCard } from "./SubjectCard.tsx";
import { subjectsOf } from "./subjects.ts";

/** The first screen: which report this is, its subjects at a glance, and whether it agrees with itself. */
export function OverviewPage({ report }: { report: Report }) {
  const words = useWords();
  const summary = auditSummary(report);
  return (
    <>
      <PageHead
        report={report}
        name={words.t("page.overview")}
        headline={reportHeadline(documentName(report, words), summary, words)}
        lead={<Lead report={report} contradictions={summary.marks.contradiction} />}
        description={sourceSentence(report, words)}
        wide
      />
      <div className={styles.subjects}>
        {subjectsOf(formOf(report)).map((subject) => (
          <SubjectCard key={subject.page} {...subject} report={report} />
        ))}
      </div>
      <section className={styles.audit}>
        <h2 className={styles.title}>
          <PageLink to={pagePath("audit")}>{auditHeadline(summary, words)}</PageLink>
        </h2>
        <AuditBar summary={summary} />
      </section>
      <OtherPages report={report} />
    </>
  );
}

function Lead({ report, contradictions }: { report: Report; contradictions: number }) {
  const words = useWords();
  return (
    <>
      {sourceSentence(report, words)}
      {contradictions > 0 && (
        <>
          {" "}
          <PageLink to={`${pagePath("audit")}?mark=contradiction`} className={styles.way}>
            {words.t("home.contradictions", { n: contradictions })}
          </PageLink>
        </>
      )}
    </>
  );
}

/** Who published the report and when, and how many of its figures say where they stand. */
function sourceSentence(report: Report, words: ReturnType<typeof useWords>): string {
  const { observations } = report;
  const n = observations.length;
  const located = observations.filter(({ location }) => location.code !== "").length;
  return [
    publicationSentence(report, words),
    located === n ? words.t("home.sourced", { n }) : words.t("home.sourcedSome", { n, located }),
  ]
    .filter((sentence) => sentence !== "")
    .join(words.t("chart.sentenceSpace"));
}
