import { useLocation } from "react-router-dom";
import { publisherName } from "../i18n/publisherName.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { defaultEdition } from "../reports/defaultEdition.ts";
import styles from "./PrintedHead.module.css";

/** On paper there is no header to say which place and year a page is about, and who published it. */
export function PrintedHead() {
  const words = useWords();
  const { pathname } = useLocation();
  const { place, year, particulars } = defaultEdition;
  // A briefing says it on its cover, and has one of its pages a sheet.
  if (/\/briefing(\/|$)/.test(pathname)) return null;
  return (
    <div className={styles.head} aria-hidden="true">
      <strong>{words.t("shell.edition", { place: words.pick(place), year: String(year) })}</strong>
      <span>
        {words.t("footer.source", {
          title: particulars.title,
          publisher: publisherName(particulars, words.locale),
          date: words.date(particulars.published),
        })}
      </span>
    </div>
  );
}
