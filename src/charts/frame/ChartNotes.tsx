import { PageLink } from "../../address/PageLink.tsx";
import { findingPath } from "../../address/paths.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { ContradictionSign } from "../../ui/ContradictionSign.tsx";
import type { Note } from "../model.ts";
import styles from "./ChartNotes.module.css";

/** What a reader must know about the numbers: contradictions first, then scope, then method. */
export function ChartNotes({ notes }: { notes: readonly Note[] }) {
  const words = useWords();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label={words.t("chart.notes")}>
      {notes.map((note) => (
        <li key={note.text} className={styles[note.kind]}>
          <span className={styles.kind}>
            {note.kind === "contradiction" && <ContradictionSign />}{" "}
            {words.t(`chart.note.${note.kind}`)}
          </span>{" "}
          {note.text}
          {note.finding && (
            <span className={styles.explanation}>
              {note.finding.explanation}{" "}
              <PageLink to={findingPath(note.finding.rule)}>
                {words.t("auditPage.more")}
                <span className="visually-hidden">{note.text}</span>
              </PageLink>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
