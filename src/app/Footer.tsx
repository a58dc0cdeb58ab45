import { PageLink } from "../address/PageLink.tsx";
import { pagePath } from "../address/paths.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { defaultReport } from "../reports/bundled.ts";
import { DataFileLink } from "./DataFileLink.tsx";
import styles from "./Footer.module.css";

/** Where all the numbers come from, and where to take them along. */
export function Footer() {
  const words = useWords();
  const { particulars } = defaultReport;
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          {words.t("footer.source", {
            title: particulars.title,
            publisher: particulars.publisher,
            date: words.date(particulars.published),
          })}
        </p>
        <p>
          {words.t("footer.files")}{" "}
          <DataFileLink report={defaultReport} name="observations.csv">
            CSV
          </DataFileLink>{" "}
          <DataFileLink report={defaultReport} name="observations.json">
            JSON
          </DataFileLink>{" "}
          <DataFileLink report={defaultReport} name="findings.json">
            {words.t("footer.findings")}
          </DataFileLink>{" "}
          <PageLink to={pagePath("report")}>{words.t("footer.method")}</PageLink>
        </p>
      </div>
    </footer>
  );
}
