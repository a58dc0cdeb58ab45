import { PageLink } from "../address/PageLink.tsx";
import { pagePath } from "../address/paths.ts";
import type { Report } from "../domain/report.ts";
import { CorrectionNotice } from "../findings/CorrectionNotice.tsx";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./FindingPage.module.css";
import { PageTitle } from "./PageTitle.tsx";

/** The draft of a correction notice, alone on its page. */
export function NoticePage({ report }: { report: Report }) {
  const words = useWords();
  return (
    <div className={styles.page}>
      <PageTitle
        title={words.t("notice.title")}
        description={words.t("notice.lead")}
        report={report}
      />
      <p className={styles.back}>
        <PageLink to={pagePath("audit")}>
          {words.t("chart.backTo", { page: words.t("page.audit") })}
        </PageLink>
      </p>
      <CorrectionNotice report={report} />
    </div>
  );
}
