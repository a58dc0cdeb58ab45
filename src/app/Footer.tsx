import { PageLink } from "../address/PageLink.tsx";
import { pagePath } from "../address/paths.ts";
import { publisherName } from "../i18n/publisherName.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { defaultEdition } from "../reports/defaultEdition.ts";
import { DataFileLink } from "./DataFileLink.tsx";
import styles from "./Footer.module.css";
import { LicencesLink } from "./LicencesLink.tsx";

/** Where all the numbers come from, and where to take them along. */
export function Footer() {
  const words = useWords();
  const { particulars } = defaultEdition;
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          {words.t("footer.source", {
            title: particulars.title,
            publisher: publisherName(particulars, words.locale),
            date: words.date(particulars.published),
          })}
        </p>
        <p>
          {words.t("footer.files")}{" "}
          <DataFileLink reportId={defaultEdition.id} name="observations.csv">
            CSV
          </DataFileLink>{" "}
          <DataFileLink reportId={defaultEdition.id} name="observations.json">
            JSON
          </DataFileLink>{" "}
          <DataFileLink reportId={defaultEdition.id} name="findings.json">
            {words.t("footer.findings")}
          </DataFileLink>{" "}
          <PageLink to={pagePath("report")}>{words.t("footer.method")}</PageLink> <LicencesLink />
        </p>
      </div>
    </footer>
  );
}
