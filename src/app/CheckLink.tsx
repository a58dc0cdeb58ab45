import { PageNavLink } from "../address/PageLink.tsx";
import { checkPath } from "../address/paths.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./HeaderTools.module.css";

/** The way to reading and checking a file, where the header has room for it. */
export function CheckLink() {
  const words = useWords();
  return (
    <PageNavLink to={checkPath} className={`${styles.tool} ${styles.wide}`}>
      {words.t("page.check")}
    </PageNavLink>
  );
}
