import { PageLink } from "../address/PageLink.tsx";
import { chartPath } from "../address/paths.ts";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./CardCharts.module.css";
import { CardSection } from "./CardSection.tsx";
import { chartsUsing } from "./chartsUsing.ts";

/** Where the number is drawn. */
export function CardCharts({ report, indicator }: { report: Report; indicator: string }) {
  const words = useWords();
  const charts = chartsUsing(report, indicator);
  if (charts.length === 0) return null;
  return (
    <CardSection title={words.t("card.charts")}>
      <ul className={styles.list}>
        {charts.map(({ id, title, page }) => (
          <li key={id}>
            <PageLink to={chartPath(id)} className={styles.link}>
              {words.t(title)}
            </PageLink>{" "}
            <span className={styles.page}>{words.t(`page.${page}`)}</span>
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
