import { PageLink } from "../address/PageLink.tsx";
import { useWords } from "../i18n/WordsContext.tsx";
import { reportKeys } from "../reports/catalogue.ts";
import { placesOf } from "./places.ts";
import styles from "./ReportsOfPlaces.module.css";

/** The way to every report that comes with the product, by place and year. */
export function ReportsOfPlaces() {
  const words = useWords();
  return (
    <dl className={styles.list}>
      {placesOf(reportKeys).map(({ name, reports }) => (
        <div key={name.zh} className={styles.place}>
          <dt>{words.pick(name)}</dt>
          <dd className={styles.years}>
            {reports.map(({ id, year }) => (
              <PageLink
                key={id}
                to="/"
                report={id}
                className={styles.year}
                aria-label={words.t("shell.edition", {
                  place: words.pick(name),
                  year: String(year),
                })}
              >
                {year}
              </PageLink>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
