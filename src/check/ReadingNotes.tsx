import { useWords } from "../i18n/WordsContext.tsx";
import type { ReadingIssue, UnmatchedRow } from "../ingest/cellReading.ts";
import { placeKey } from "./documentPlaces.ts";
import styles from "./OwnCheck.module.css";

type UnmatchedRowsProps = {
  rows: readonly UnmatchedRow[];
  /** Shows a place in the document. */
  onChoose: (place: string) => void;
};

/** Rows of which the reader of the file could make no use. */
export function UnmatchedRows({ rows, onChoose }: UnmatchedRowsProps) {
  const words = useWords();
  return (
    <ul>
      {rows.map(({ text, place }) => (
        <li key={`${placeKey(place)} ${text}`} className={styles.quote}>
          {text}{" "}
          <button type="button" onClick={() => onChoose(placeKey(place))}>
            {words.t("check.seeSource")}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What the reader of the file noticed besides open cells. */
export function ReadingNotes({ issues }: { issues: readonly ReadingIssue[] }) {
  const words = useWords();
  return (
    <ul>
      {issues.map(({ code, line, text, indicator }) => (
        <li key={`${code} ${line} ${indicator} ${text}`}>
          {words.t(`check.issue.${code}`)} <span className={styles.where}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
