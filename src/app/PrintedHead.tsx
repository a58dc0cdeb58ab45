import { useLocation } from "react-router-dom";
import { reportReference } from "../i18n/reportText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./PrintedHead.module.css";
import { useReportHead } from "./reportHead.ts";

/** On paper there is no header to say which place and year a page is about, and who published it. */
export function PrintedHead() {
  const words = useWords();
  const { pathname } = useLocation();
  const key = useReportHead()?.key;
  // A briefing says it on its cover, and has one of its pages a sheet.
  if (!key || /\/briefing(\/|$)/.test(pathname)) return null;
  const { place, year } = key;
  return (
    <div className={styles.head} aria-hidden="true">
      <strong>{words.t("shell.edition", { place: words.pick(place), year: String(year) })}</strong>
      <span>{words.t("footer.source", { report: reportReference(key, words) })}</span>
    </div>
  );
}
