import { PageLink } from "../../address/PageLink.tsx";
import { chartPath } from "../../address/paths.ts";
import { chartsFor } from "../../charts/registry.ts";
import type { Report } from "../../domain/report.ts";
import { formOf } from "../../forms/form.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { briefingStore } from "../basket/briefingStore.ts";
import { newChart, newText } from "../basket/newItem.ts";
import styles from "./EmptyBriefing.module.css";

/** The charts that tell a report in few pages: what was published, asked, answered and contested. */
const mainCharts = [
  "disclosure.channels",
  "applications.arrival",
  "applications.outcomes",
  "review.outcomes",
  "services.metrics",
  "capacity.resources",
];

type EmptyBriefingProps = { report: Report; say: (message: string) => void };

/** What to do where there is nothing yet. */
export function EmptyBriefing({ report, say }: EmptyBriefingProps) {
  const words = useWords();
  const charts = chartsFor(formOf(report));
  const main = charts.filter(({ id }) => mainCharts.includes(id));

  function begin(items: readonly ReturnType<typeof newText>[]) {
    briefingStore.change({ type: "add", items, locale: words.locale });
    say(words.t("briefing.added", { n: briefingStore.get().briefing.items.length }));
  }

  return (
    <section className={styles.empty} aria-labelledby="briefing-empty">
      <h2 id="briefing-empty" className={styles.title}>
        {words.t("briefing.empty.title")}
      </h2>
      <p className={styles.how}>{words.t("briefing.empty.how")}</p>
      <p className={styles.buttons}>
        <button
          type="button"
          className={styles.main}
          onClick={() => begin(main.map(({ id }) => newChart(report.id, id)))}
        >
          {words.t("briefing.empty.start")}
        </button>
        <button type="button" onClick={() => begin([newText(words.t("briefing.newText"))])}>
          {words.t("briefing.addText")}
        </button>
      </p>
      <p className={styles.how}>{words.t("briefing.empty.charts")}</p>
      <ul className={styles.charts}>
        {charts.map(({ id, title }) => (
          <li key={id}>
            <PageLink to={chartPath(id)}>{words.t(title)}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
