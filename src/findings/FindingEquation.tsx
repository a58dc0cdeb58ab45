import type { Finding } from "../audit/finding.ts";
import { findingMark } from "../audit/findingMark.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./FindingEquation.module.css";
import { differenceText, relationText, shownSides, sideArithmetic } from "./shownSides.ts";

/** Both sides of a check drawn to one scale, what one has less hatched; below, the arithmetic. */
export function FindingEquation({ finding }: { finding: Finding }) {
  const words = useWords();
  const sides = shownSides(finding, words) ?? [];
  const wrong = findingMark(finding) === "contradiction";
  return (
    <div className={styles.equation}>
      {sides.map(({ key, name, amount, value, length, short }) => (
        <div key={key} className={styles.side}>
          <p className={styles.name}>
            <span>{name}</span> <strong>{amount}</strong>
          </p>
          <div className={styles.track} aria-hidden="true">
            {value !== undefined && (
              <span className={styles.bar} style={{ width: `${length * 100}%` }} />
            )}
            {short && <span className={styles.gap} style={{ width: `${(1 - length) * 100}%` }} />}
          </div>
        </div>
      ))}
      <p className={styles.arithmetic}>
        <span>{sideArithmetic(finding.left, finding, words)}</span>{" "}
        <span className={wrong ? styles.wrong : undefined}>{relationText(finding, words)}</span>{" "}
        <span>{sideArithmetic(finding.right, finding, words)}</span>{" "}
        <span>{differenceText(finding, words)}</span>
      </p>
    </div>
  );
}
