import type { AuditSummary } from "../audit/auditSummary.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./AuditBar.module.css";
import { findingMarks } from "./findingFilter.ts";

/** All checks as one bar, cut by what they came to; the words below say the same. */
export function AuditBar({ summary }: { summary: AuditSummary }) {
  const words = useWords();
  const marks = findingMarks.filter((mark) => summary.marks[mark] > 0);
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark} data-mark={mark} style={{ flexGrow: summary.marks[mark] }} />
        ))}
      </div>
      <ul className={styles.legend} data-audit-legend="">
        {marks.map((mark) => (
          <li key={mark}>
            <span className={styles.swatch} data-mark={mark} aria-hidden="true" />
            {words.t(`audit.mark.${mark}`)} <strong>{words.number(summary.marks[mark])}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
