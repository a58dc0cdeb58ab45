import { useParams } from "react-router-dom";
import { shown } from "../address/ignored.ts";
import { PageLink } from "../address/PageLink.tsx";
import { pagePath } from "../address/paths.ts";
import { ChartFrame } from "../charts/frame/ChartFrame.tsx";
import { findChart } from "../charts/registry.ts";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./ChartPage.module.css";
import { ChartTitle } from "./ChartTitle.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";

/** One chart alone, at its permanent address. */
export function ChartPage({ report }: { report: Report }) {
  const words = useWords();
  const { chartId = "" } = useParams();
  const chart = findChart(chartId);
  if (!chart) return <NotFoundPage text={words.t("notFound.chart", { id: shown(chartId) })} />;
  return (
    <div className={styles.page}>
      <ChartTitle chart={chart} report={report} />
      <p className={styles.back}>
        <PageLink to={`${pagePath(chart.page)}#${chart.id}`}>
          {words.t("chart.backTo", { page: words.t(`page.${chart.page}`) })}
        </PageLink>
      </p>
      <ChartFrame key={chart.id} definition={chart} report={report} alone />
    </div>
  );
}
