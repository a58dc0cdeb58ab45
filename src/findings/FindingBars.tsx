import type { Finding } from "../audit/finding.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./FindingBars.module.css";
import { shownSides } from "./shownSides.ts";

/** Both sides of a check as two small bars to one scale, beside a sentence that says the same. */
export function FindingBars({ finding }: { finding: Finding }) {
  const words = useWords();
  const sides = shownSides(finding, words);
  return (
    <span className={styles.bars} aria-hidden="true">
      {sides?.map(({ key, amount, value, length, short }) => (
        <span key={key} className={styles.side}>
          <span className={styles.track}>
            {value !== undefined && (
              <span className={styles.bar} style={{ width: `${length * 100}%` }} />
            )}
            {short && <span className={styles.gap} style={{ width: `${(1 - length) * 100}%` }} />}
          </span>
          <span className={styles.amount}>{amount}</span>
        </span>
      ))}
    </span>
  );
}
