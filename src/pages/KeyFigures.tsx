import { ObservationButton } from "../cards/ObservationButton.tsx";
import type { Report } from "../domain/report.ts";
import type { IndicatorId } from "../forms/indicators.ts";
import { shortLabel } from "../forms/shortLabels.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./KeyFigures.module.css";

type KeyFiguresProps = { report: Report; indicators: readonly IndicatorId[]; label: string };

/** A few numbers to start from; each opens its card. */
export function KeyFigures({ report, indicators, label }: KeyFiguresProps) {
  const words = useWords();
  return (
    <dl className={styles.figures} aria-label={label}>
      {indicators.map((indicator) => (
        <div key={indicator} className={styles.figure}>
          <dt className={styles.label}>{words.pick(shortLabel(indicator))}</dt>
          <dd className={styles.value}>
            <ObservationButton report={report} indicator={indicator} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
