import { useWords } from "../i18n/WordsContext.tsx";
import type { ReadReport } from "../ingest/readReport.ts";
import { placeKey } from "./documentPlaces.ts";
import styles from "./OwnCheck.module.css";

type ReadingNotesProps = {
  read: ReadReport;
  /** Shows a place in the document. */
  onChoose: (place: string) => void;
};

/** What the reader of the file could make no use of, and what it noticed besides open cells. */
export function ReadingNotes({ read: { unmatched, issues }, onChoose }: ReadingNotesProps) {
  const words = useWords();
  const told = new Set(unmatched.map(({ text }) => text));
  const others = issues.filter(
    ({ code, text }) =>
      code !== "openCell" && code !== "unmatchedRow" && !(code === "repeatedRow" && told.has(text)),
  );
  return (
    <>
      {unmatched.length > 0 && (
        <section>
          <h2>
            {words.t("check.unmatched")} {words.number(unmatched.length)}
          </h2>
          <ul>
            {unmatched.map(({ text, place }) => (
              <li key={`${placeKey(place)} ${text}`} className={styles.quote}>
                {text}{" "}
                <button type="button" onClick={() => onChoose(placeKey(place))}>
                  {words.t("check.seeSource")}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>
            {words.t("check.issues")} {words.number(others.length)}
          </h2>
          <ul>
            {others.map(({ code, line, text, indicator }) => (
              <li key={`${code} ${line} ${indicator} ${text}`}>
                {words.t(`check.issue.${code}`)} <span className={styles.where}>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
