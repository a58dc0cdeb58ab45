import { PageLink } from "../address/PageLink.tsx";
import { pagePath } from "../address/paths.ts";
import { auditSummary } from "../audit/auditSummary.ts";
import { firstModel } from "../charts/firstModel.ts";
import { ChartFrame } from "../charts/frame/ChartFrame.tsx";
import { yearChart } from "../charts/overview/year.ts";
import { charts } from "../charts/registry.ts";
import type { Report } from "../domain/report.ts";
import { AuditBar } from "../findings/AuditBar.tsx";
import { indicatorOf } from "../forms/indicators.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import styles from "./OverviewPage.module.css";
import { PageHead } from "./PageHead.tsx";
import { topicPages } from "./topics.ts";

/** The first screen: the year as one picture, then what each section found. */
export function OverviewPage({ report }: { report: Report }) {
  const words = useWords();
  const count = (origin: "appendix" | "annex" | "prose") =>
    report.observations.filter((each) => indicatorOf(each.indicator).origin === origin).length;
  const summary = auditSummary(report);
  return (
    <>
      <PageHead
        report={report}
        name={words.t("page.overview")}
        headline={firstModel(yearChart, report, words)?.headline ?? words.t("page.overview")}
        lead={words.t("overview.lead", {
          n: report.observations.length,
          appendix: count("appendix"),
          annex: count("annex"),
          prose: count("prose"),
        })}
      >
        <KeyFigures
          report={report}
          label={words.t("overview.keys")}
          indicators={[
            "proactive.total",
            "application.replied",
            "review.total",
            "litigation.total",
            "service.handled.licence",
            "complaints.total",
          ]}
        />
      </PageHead>
      <ChartFrame definition={yearChart} report={report} headless />
      <section className={styles.audit}>
        <h2>
          <PageLink to={pagePath("audit")}>
            {words.t("auditPage.overview", {
              checks: summary.checks,
              holds: summary.marks.agreement,
              contradictions: summary.marks.contradiction,
            })}
          </PageLink>
        </h2>
        <AuditBar summary={summary} />
      </section>
      <h2 className={styles.next}>{words.t("overview.next")}</h2>
      <ul className={styles.sections}>
        {topicPages.map((page) => (
          <li key={page} className={styles.section}>
            <h3 className={styles.name}>
              <PageLink to={pagePath(page)}>{words.t(`page.${page}`)}</PageLink>
            </h3>
            <ul className={styles.findings}>
              {charts
                .filter((chart) => chart.page === page)
                .slice(0, 3)
                .map((chart) => (
                  <li key={chart.id}>
                    <PageLink to={`${pagePath(page)}#${chart.id}`}>
                      {firstModel(chart, report, words)?.headline ?? words.t(chart.title)}
                    </PageLink>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
