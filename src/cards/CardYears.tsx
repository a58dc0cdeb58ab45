import { Suspense } from "react";
import { PageLink } from "../address/PageLink.tsx";
import { observationPath } from "../address/paths.ts";
import type { Report } from "../domain/report.ts";
import { indicatorOf } from "../forms/indicators.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { useReports } from "../library/useReports.ts";
import { knownKeys } from "../reports/catalogue.ts";
import { loadedReport } from "../reports/loadReport.ts";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { CardSection } from "./CardSection.tsx";
import styles from "./CardYears.module.css";
import { changeText, type YearValue, yearValues } from "./otherYears.ts";

type CardYearsProps = { report: Report; indicator: string };

/** The same cell in the place's other years, once their figures are there; the card does not wait for them. */
export function CardYears(props: CardYearsProps) {
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <Years {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Years({ report, indicator }: CardYearsProps) {
  const words = useWords();
  // Of two reports of one place and year, such as a draft and what was published, the shown one speaks.
  const ids = knownKeys()
    .filter(({ id, place, year }) =>
      year === report.year ? id === report.id : place.zh === report.place.zh,
    )
    .map(({ id }) => id);
  useReports(ids);
  // What is shown may be a report of before under an assumption: it stands for itself.
  const reports = ids.flatMap((id) => (id === report.id ? report : (loadedReport(id) ?? [])));
  const years = yearValues(indicator, reports);
  if (years.length < 2) return null;
  return (
    <CardSection title={words.t("card.years")}>
      <ol className={styles.list}>
        {years.map((each, index) => (
          <Year
            key={each.report.id}
            year={each}
            shown={each.report.id === report.id}
            change={changeText(years[index - 1], each, indicator, words)}
            indicator={indicator}
          />
        ))}
      </ol>
    </CardSection>
  );
}

type YearProps = { year: YearValue; shown: boolean; change: string; indicator: string };

function Year({ year, shown, change, indicator }: YearProps) {
  const words = useWords();
  const { report, value, counterpart } = year;
  const { ids, agreement, note } = counterpart;
  const [id = ""] = ids;
  const said =
    agreement === "same" || !note
      ? ""
      : words.t(`card.years.${agreement}`, { note: words.pick(note) });
  return (
    <li className={shown ? `${styles.year} ${styles.shown}` : styles.year}>
      {shown ? (
        <span>{report.year}</span>
      ) : (
        <PageLink to={observationPath(id)} report={report.id}>
          {report.year}
        </PageLink>
      )}
      <span className={styles.value}>
        {words.value(value, indicatorOf(indicator).unit, indicator)}
      </span>
      <span className={styles.change}>{change}</span>
      {said && <span className={styles.note}>{said}</span>}
    </li>
  );
}
