import { PageLink } from "../address/PageLink.tsx";
import { pagePath } from "../address/paths.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { defaultReport } from "../reports/bundled.ts";
import styles from "./Footer.module.css";

/** Where all the numbers come from, and where to take them along. */
export function Footer() {
  const words = useWords();
  const { particulars, id } = defaultReport;
  const files = `${import.meta.env.BASE_URL}data/${id}`;
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
          {words.t("footer.files")} <a href={`${files}/observations.csv`}>CSV</a>{" "}
          <a href={`${files}/observations.json`}>JSON</a>{" "}
          <a href={`${files}/findings.json`}>{words.t("footer.findings")}</a>{" "}
          <PageLink to={pagePath("report")}>{words.t("footer.method")}</PageLink>
        </p>
      </div>
    </footer>
  );
}
