import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { DataTable } from "../tables/DataTable.tsx";
import { tableRows } from "../tables/tableRow.ts";
import { PageTitle } from "../ui/PageTitle.tsx";
import styles from "./DataPage.module.css";

/** Every number of the report in one table. */
export function DataPage({ report }: { report: Report }) {
  const words = useWords();
  const rows = tableRows(report);
  const n = rows.length;
  const located = rows.filter(({ observation }) => observation.location.code !== "").length;
  const contradicted = rows.filter(({ contradictions }) => contradictions.length > 0).length;
  return (
    <>
      <PageTitle title={words.t("page.data")} />
      <header className={styles.head}>
        <p className={styles.kicker}>{words.t("page.data")}</p>
        <h1 className={styles.headline}>
          {located === n
            ? words.t("table.headline.located", { n })
            : words.t("table.headline.some", { n, located })}
        </h1>
        <p className={styles.lead}>
          {contradicted === 0
            ? words.t("table.leadAgreeing")
            : words.t("table.lead", { contradicted })}
        </p>
      </header>
      <DataTable report={report} />
    </>
  );
}
