import { useParams } from "react-router-dom";
import { PageLink } from "../address/PageLink.tsx";
import { pagePath } from "../address/paths.ts";
import { ChartFrame } from "../charts/frame/ChartFrame.tsx";
import { chartsFor } from "../charts/registry.ts";
import type { Report } from "../domain/report.ts";
import { formOf } from "../forms/form.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./ChartPage.module.css";
import { ChartTitle } from "./ChartTitle.tsx";
import { MissingChart } from "./MissingChart.tsx";

/** One chart alone, at its permanent address. */
export function ChartPage({ report }: { report: Report }) {
  const words = useWords();
  const { chartId = "" } = useParams();
  const chart = chartsFor(formOf(report)).find(({ id }) => id === chartId);
  if (!chart) return <MissingChart chartId={chartId} />;
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
