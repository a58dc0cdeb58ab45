import { PageLink } from "../../address/PageLink.tsx";
import { findingPath } from "../../address/paths.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { ContradictionSign } from "../../ui/ContradictionSign.tsx";
import type { OfferedAssumption } from "../assumption.ts";
import type { Note } from "../model.ts";
import { AssumptionLink } from "./AssumptionLink.tsx";
import styles from "./ChartNotes.module.css";

type ChartNotesProps = {
  chartId: string;
  notes: readonly Note[];
  /** What a reader may try; offered in the note of what it would explain. */
  offered: readonly OfferedAssumption[];
};

/** Of more notes than these only the first half stands open, so that the chart stays in sight. */
const mostOpen = 4;

/**
 * What a reader must know about the numbers: what the chart stands on if it is not the report, all
 * that does not agree in one box, then quietly scope and method.
 */
export function ChartNotes({ chartId, notes, offered }: ChartNotesProps) {
  const words = useWords();
  const of = (...kinds: Note["kind"][]) => notes.filter(({ kind }) => kinds.includes(kind));
  const broken = of("contradiction");
  const quiet = of("scope", "method");
  const offers = (note: Note, at: number) =>
    offered.filter(({ rules }) => {
      const own = broken.findIndex(({ finding }) => finding && rules.includes(finding.rule));
      // What explains none of these findings alone is offered with the first.
      return own === -1 ? at === 0 : broken[own] === note;
    });
  const open = broken.length > mostOpen ? mostOpen / 2 : broken.length;
  const list = (some: readonly Note[]) => (
    <ul className={styles.list}>
      {some.map((note) => (
        <li key={note.text}>
          {note.text} {note.finding?.explanation}{" "}
          {note.finding && (
            <PageLink className={styles.link} to={findingPath(note.finding.rule)}>
              {words.t("auditPage.more")}
            </PageLink>
          )}
          {offers(note, broken.indexOf(note)).map(({ id, question }) => (
            <AssumptionLink key={id} chartId={chartId} id={id}>
              {question}
            </AssumptionLink>
          ))}
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.notes}>
      {of("assumption").map((note) => (
        <p key={note.text} className={styles.assumption}>
          <span className={styles.kind}>{words.t("chart.note.assumption")}</span> {note.text}{" "}
          <AssumptionLink chartId={chartId} id={undefined}>
            {words.t("chart.whatIfBack")}
          </AssumptionLink>
        </p>
      ))}
      {broken.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: as landmarks the boxes of all charts would have one name.
        <div
          role="group"
          className={broken.length > 1 ? `${styles.box} ${styles.several}` : styles.box}
          aria-label={words.t("chart.note.contradiction")}
        >
          <p className={styles.kind}>
            <ContradictionSign /> {words.t("chart.note.contradiction")}
          </p>
          {list(broken.slice(0, open))}
          {open < broken.length && (
            <details className={styles.others}>
              <summary>{words.t("chart.moreNotes", { n: broken.length - open })}</summary>
              {list(broken.slice(open))}
            </details>
          )}
        </div>
      )}
      {quiet.length > 0 && (
        <ul className={styles.quiet} aria-label={words.t("chart.notes")}>
          {quiet.map((note) => (
            <li key={note.text}>
              <span className={styles.kind}>{words.t(`chart.note.${note.kind}`)}</span> {note.text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
