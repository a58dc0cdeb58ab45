import { PageLink } from "../../address/PageLink.tsx";
import { pagePath } from "../../address/paths.ts";
import { firstModel } from "../../charts/firstModel.ts";
import { chartsFor } from "../../charts/registry.ts";
import type { Report } from "../../domain/report.ts";
import { formOf } from "../../forms/form.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { keepUnits } from "../../ui/keepUnits.ts";
import { topicLead } from "../topicLead.ts";
import styles from "./OtherPages.module.css";
import { otherTopics } from "./subjects.ts";

/** Everything else there is, a line each. */
export function OtherPages({ report }: { report: Report }) {
  const words = useWords();
  const topics = otherTopics(formOf(report)).map((page) => {
    const chart = chartsFor(formOf(report)).find((each) => each.page === page);
    const model = chart && firstModel(chart, report, words);
    return { page, text: model?.headline ?? topicLead(formOf(report), page, words) };
  });
  const rest = [
    ...topics,
    { page: "data" as const, text: words.t("home.data", { n: report.observations.length }) },
    { page: "report" as const, text: words.t("report.headline") },
  ];
  return (
    <section className={styles.others}>
      <h2 className={styles.title}>{words.t("home.more")}</h2>
      <ul className={styles.list}>
        {rest.map(({ page, text }) => (
          <li key={page} className={styles.item}>
            <PageLink to={pagePath(page)} className={styles.link}>
              {words.t(`page.${page}`)}
            </PageLink>
            <span className={styles.text}>{keepUnits(text)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
