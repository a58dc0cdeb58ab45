import { useWords } from "../i18n/WordsContext.tsx";
import { defaultEdition } from "../reports/defaultEdition.ts";
import styles from "./PrintedHead.module.css";

/** On paper there is no header to say which place and year a page is about, and who published it. */
export function PrintedHead() {
  const words = useWords();
  const { place, year, particulars } = defaultEdition;
  return (
    <div className={styles.head} aria-hidden="true">
      <strong>{words.t("shell.edition", { place: words.pick(place), year: String(year) })}</strong>
      <span>
        {words.t("footer.source", {
          title: particulars.title,
          publisher: particulars.publisher,
          date: words.date(particulars.published),
        })}
      </span>
    </div>
  );
}
