import type { Observation } from "../domain/observation.ts";
import { locationText } from "../i18n/locationText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./CardValue.module.css";
import { valueNote } from "./valueNote.ts";

/** The value at a glance. What is no number does not look like one. */
export function CardValue({ observation }: { observation: Observation }) {
  const words = useWords();
  const { value, unit, location } = observation;
  const note = valueNote(value, words);
  const isNumber = value.kind === "reported" || value.kind === "bound" || value.kind === "derived";
  return (
    <div className={styles.block}>
      <p className={isNumber ? styles.number : styles.state} data-state={value.kind}>
        {words.value(value, unit.symbol, observation.indicator)}
      </p>
      {note && <p className={styles.note}>{note}</p>}
      <p className={styles.place}>{locationText(location, words)}</p>
    </div>
  );
}
