import { useWords } from "../i18n/WordsContext.tsx";
import type { ReadReport } from "../ingest/readReport.ts";
import styles from "./OwnCheck.module.css";

/** What the reader of the file could make no use of, and what it noticed besides open cells. */
export function ReadingNotes({ read: { unmatched, issues } }: { read: ReadReport }) {
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
            {unmatched.map(({ text, place: { line, row } }) => (
              <li key={`${line} ${row} ${text}`}>
                <span className={styles.where}>
                  {row === undefined
                    ? words.t("check.where", { line })
                    : words.t("check.whereRow", { line, row })}
                </span>{" "}
                {text}
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
