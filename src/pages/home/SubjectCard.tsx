import { PageLink } from "../../address/PageLink.tsx";
import { pagePath } from "../../address/paths.ts";
import type { ChartDefinition } from "../../charts/definition.ts";
import { firstModel } from "../../charts/firstModel.ts";
import { GlanceDrawing } from "../../charts/glance/GlanceDrawing.tsx";
import type { Report } from "../../domain/report.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { keepUnits } from "../../ui/keepUnits.ts";
import type { TopicPageId } from "../topics.ts";
import styles from "./SubjectCard.module.css";

type SubjectCardProps = { page: TopicPageId; chart: ChartDefinition; report: Report };

/** One subject at a glance: what its first chart found, that chart drawn small, and the way to all of it. */
export function SubjectCard({ page, chart, report }: SubjectCardProps) {
  const words = useWords();
  const model = firstModel(chart, report, words);
  const name = words.t(`page.${page}`);
  return (
    <section className={styles.card}>
      <p className={styles.kicker}>{name}</p>
      <h2 className={styles.finding}>{keepUnits(model?.headline ?? words.t(chart.title))}</h2>
      {model && (
        <ErrorBoundary fallback={() => null}>
          <div className={styles.drawing}>
            <GlanceDrawing model={model} />
          </div>
        </ErrorBoundary>
      )}
      <PageLink to={pagePath(page)} className={styles.more}>
        {name}
        <span aria-hidden="true"> →</span>
      </PageLink>
    </section>
  );
}
