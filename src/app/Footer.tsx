import { PageLink } from "../address/PageLink.tsx";
import { pagePath } from "../address/paths.ts";
import { reportReference } from "../i18n/reportText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { DataFileLink } from "./DataFileLink.tsx";
import styles from "./Footer.module.css";
import { LicencesLink } from "./LicencesLink.tsx";
import { useReportHead } from "./reportHead.ts";

/** Where all the numbers come from, and where to take them along. */
export function Footer() {
  const words = useWords();
  const key = useReportHead()?.key;
  if (!key) return null;
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>{words.t("footer.source", { report: reportReference(key, words) })}</p>
        <p>
          {words.t("footer.files")}{" "}
          <DataFileLink reportId={key.id} name="observations.csv">
            CSV
          </DataFileLink>{" "}
          <DataFileLink reportId={key.id} name="observations.json">
            JSON
          </DataFileLink>{" "}
          <DataFileLink reportId={key.id} name="findings.json">
            {words.t("footer.findings")}
          </DataFileLink>{" "}
          <PageLink to={pagePath("report")}>{words.t("footer.method")}</PageLink> <LicencesLink />
        </p>
      </div>
    </footer>
  );
}
