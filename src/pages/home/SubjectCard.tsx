import { PageLink } from "../../address/PageLink.tsx";
import { pagePath } from "../../address/paths.ts";
import { firstModel } from "../../charts/firstModel.ts";
import { Glance } from "../../charts/glance/Glance.tsx";
import type { Report } from "../../domain/report.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { keepUnits } from "../../ui/keepUnits.ts";
import styles from "./SubjectCard.module.css";
import type { Subject } from "./subjects.ts";

type SubjectCardProps = Subject & { report: Report };

/** One subject at a glance: what its first chart found, that chart drawn small, and the way to all of it. */
export function SubjectCard({ page, chart, form, report }: SubjectCardProps) {
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
            <Glance model={model} form={form} words={words} />
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
