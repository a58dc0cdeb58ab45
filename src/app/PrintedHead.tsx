import { useLocation } from "react-router-dom";
import { reportReference } from "../i18n/reportText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { defaultKey } from "../reports/defaultKey.ts";
import styles from "./PrintedHead.module.css";

/** On paper there is no header to say which place and year a page is about, and who published it. */
export function PrintedHead() {
  const words = useWords();
  const { pathname } = useLocation();
  const { place, year } = defaultKey;
  // A briefing says it on its cover, and has one of its pages a sheet.
  if (/\/briefing(\/|$)/.test(pathname)) return null;
  return (
    <div className={styles.head} aria-hidden="true">
      <strong>{words.t("shell.edition", { place: words.pick(place), year: String(year) })}</strong>
      <span>{words.t("footer.source", { report: reportReference(defaultKey, words) })}</span>
    </div>
  );
}
