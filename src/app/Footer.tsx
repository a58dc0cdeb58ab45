import { PageLink } from "../address/PageLink.tsx";
import { pagePath } from "../address/paths.ts";
import { reportReference } from "../i18n/reportText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { defaultKey } from "../reports/defaultKey.ts";
import { DataFileLink } from "./DataFileLink.tsx";
import styles from "./Footer.module.css";
import { LicencesLink } from "./LicencesLink.tsx";

/** Where all the numbers come from, and where to take them along. */
export function Footer() {
  const words = useWords();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>{words.t("footer.source", { report: reportReference(defaultKey, words) })}</p>
        <p>
          {words.t("footer.files")}{" "}
          <DataFileLink reportId={defaultKey.id} name="observations.csv">
            CSV
          </DataFileLink>{" "}
          <DataFileLink reportId={defaultKey.id} name="observations.json">
            JSON
          </DataFileLink>{" "}
          <DataFileLink reportId={defaultKey.id} name="findings.json">
            {words.t("footer.findings")}
          </DataFileLink>{" "}
          <PageLink to={pagePath("report")}>{words.t("footer.method")}</PageLink> <LicencesLink />
        </p>
      </div>
    </footer>
  );
}
