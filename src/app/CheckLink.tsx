import { PageNavLink } from "../address/PageLink.tsx";
import { checkPath } from "../address/paths.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./HeaderTools.module.css";
import { useCheckedReport } from "./useCheckedReport.ts";

/** The way to reading and checking a file, where the header has room for it. */
export function CheckLink() {
  const words = useWords();
  const report = useCheckedReport();
  return (
    <PageNavLink to={checkPath} report={report} className={`${styles.tool} ${styles.wide}`}>
      {words.t("page.check")}
    </PageNavLink>
  );
}
