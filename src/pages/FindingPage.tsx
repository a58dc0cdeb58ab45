import { useParams } from "react-router-dom";
import { shown } from "../address/ignored.ts";
import { PageLink } from "../address/PageLink.tsx";
import { pagePath } from "../address/paths.ts";
import { auditReport } from "../audit/auditReport.ts";
import type { Report } from "../domain/report.ts";
import { FindingArticle } from "../findings/FindingArticle.tsx";
import { findingSentence, findingTitle } from "../i18n/findingText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./FindingPage.module.css";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { PageTitle } from "./PageTitle.tsx";

/** One finding alone, at its permanent address. */
export function FindingPage({ report }: { report: Report }) {
  const words = useWords();
  const { rule = "" } = useParams();
  const finding = auditReport(report).find((each) => each.rule === rule);
  if (!finding)
    return <NotFoundPage text={words.t("auditPage.noFinding", { rule: shown(rule) })} />;
  return (
    <div className={styles.page}>
      <PageTitle
        title={findingTitle(finding, words)}
        description={findingSentence(finding, words)}
        report={report}
      />
      <p className={styles.back}>
        <PageLink to={pagePath("audit")}>
          {words.t("chart.backTo", { page: words.t("page.audit") })}
        </PageLink>
      </p>
      <FindingArticle finding={finding} report={report} />
    </div>
  );
}
