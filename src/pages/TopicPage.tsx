import { firstModel } from "../charts/firstModel.ts";
import { ChartFrame } from "../charts/frame/ChartFrame.tsx";
import type { ChartModel } from "../charts/model.ts";
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
  const models = own.map((chart) => firstModel(chart, report, words));
  const contradictions = contradictionsIn(models.filter((model) => model !== undefined));
  return (
    <>
      <PageHead
        name={name}
        headline={models[0]?.headline ?? name}
        lead={words.t(`topic.${page}.lead`)}
      >
        {contradictions > 0 && (
          <p className={styles.contradictions}>
            <ContradictionSign /> {words.t("topic.contradictions", { n: contradictions })}
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

/** How many contradictions the page's charts speak of, each counted once. */
function contradictionsIn(models: readonly ChartModel[]): number {
  const notes = models.flatMap((model) => model.notes);
  const texts = notes.filter((note) => note.kind === "contradiction").map((note) => note.text);
  return new Set(texts).size;
}
