import { PageLink } from "../address/PageLink.tsx";
import { pagePath } from "../address/paths.ts";
import { auditReport } from "../audit/auditReport.ts";
import { summaryOf } from "../audit/auditSummary.ts";
import { findingsOn } from "../audit/findingTopic.ts";
import { firstModel } from "../charts/firstModel.ts";
import { ChartFrame } from "../charts/frame/ChartFrame.tsx";
import { charts } from "../charts/registry.ts";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { ContradictionSign } from "../ui/ContradictionSign.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import { PageHead } from "./PageHead.tsx";
import styles from "./TopicPage.module.css";
import { figures, type TopicPageId } from "./topics.ts";

type TopicPageProps = { page: TopicPageId; report: Report };

/** One subject: the finding of its first chart as the headline, key numbers, then its charts. */
export function TopicPage({ page, report }: TopicPageProps) {
  const words = useWords();
  const own = charts.filter((chart) => chart.page === page);
  const name = words.t(`page.${page}`);
  const [first] = own;
  const { contradiction } = summaryOf(findingsOn(auditReport(report), page)).marks;
  return (
    <>
      <PageHead
        report={report}
        name={name}
        headline={(first && firstModel(first, report, words))?.headline ?? name}
        lead={words.t(`topic.${page}.lead`)}
      >
        {contradiction > 0 && (
          <p className={styles.contradictions}>
            <ContradictionSign />{" "}
            <PageLink to={`${pagePath("audit")}?topic=${page}&mark=contradiction`}>
              {words.t("topic.contradictions", { n: contradiction })}
            </PageLink>
          </p>
        )}
        <KeyFigures report={report} indicators={figures[page]} label={words.t("overview.keys")} />
      </PageHead>
      <div className={styles.charts}>
        {own.map((chart, index) => (
          <ChartFrame key={chart.id} definition={chart} report={report} headless={index === 0} />
        ))}
      </div>
    </>
  );
}
