import { PageLink } from "../address/PageLink.tsx";
import { pagePath } from "../address/paths.ts";
import { auditReport } from "../audit/auditReport.ts";
import { summaryOf } from "../audit/auditSummary.ts";
import { findingsOn } from "../audit/findingTopic.ts";
import { firstModel } from "../charts/firstModel.ts";
import { ChartFrame } from "../charts/frame/ChartFrame.tsx";
import { chartsFor } from "../charts/registry.ts";
import type { Report } from "../domain/report.ts";
import { formOf } from "../forms/form.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { ContradictionSign } from "../ui/ContradictionSign.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { PageHead } from "./PageHead.tsx";
import styles from "./TopicPage.module.css";
import { topicLead } from "./topicLead.ts";
import { figures, type TopicPageId } from "./topics.ts";

type TopicPageProps = { page: TopicPageId; report: Report };

/** One subject: what it is about, key numbers, then its charts, each of which says its finding itself. */
export function TopicPage({ page, report }: TopicPageProps) {
  const words = useWords();
  if (!formOf(report).topics.includes(page)) {
    const name = words.t(`page.${page}`);
    return <NotFoundPage text={words.t("notFound.topic", { name })} />;
  }
  return <Subject page={page} report={report} />;
}

function Subject({ page, report }: TopicPageProps) {
  const words = useWords();
  const own = chartsFor(formOf(report)).filter((chart) => chart.page === page);
  const name = words.t(`page.${page}`);
  const [first] = own;
  const model = first && firstModel(first, report, words);
  const lead = topicLead(formOf(report), page, words);
  const { contradiction } = summaryOf(findingsOn(auditReport(report), page)).marks;
  return (
    <>
      <PageHead
        report={report}
        name={name}
        lead={lead}
        description={model ? words.t("page.description", { headline: model.headline, lead }) : lead}
      >
        {contradiction > 0 && (
          <p className={styles.contradictions}>
            <ContradictionSign />{" "}
            <PageLink to={`${pagePath("audit")}?topic=${page}&mark=contradiction`}>
              {words.t("topic.contradictions", { n: contradiction })}
            </PageLink>
          </p>
        )}
        <KeyFigures
          report={report}
          indicators={figures[page].filter(formOf(report).has)}
          label={words.t("overview.keys")}
        />
      </PageHead>
      <div className={styles.charts}>
        {own.map((chart) => (
          <ChartFrame key={chart.id} definition={chart} report={report} />
        ))}
      </div>
    </>
  );
}
