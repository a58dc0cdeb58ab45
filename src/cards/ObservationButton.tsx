import { useOpenCard } from "../address/useOpenCard.ts";
import { contradictionsAbout } from "../charts/build/contradictions.ts";
import { findObservation, type Report } from "../domain/report.ts";
import { indicatorName } from "../i18n/indicatorName.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { ContradictionSign } from "../ui/ContradictionSign.tsx";
import styles from "./ObservationButton.module.css";

type ObservationButtonProps = {
  report: Report;
  indicator: string;
  className?: string;
  /** Off where the unit stands elsewhere, as in the head of a column. */
  withUnit?: boolean;
};

/**
 * A number anywhere in a text or a table that opens its card: a reader who doubts it is one step
 * from where it comes from. The contradiction sign is the same rule as in the charts.
 */
export function ObservationButton({
  report,
  indicator,
  className,
  withUnit = true,
}: ObservationButtonProps) {
  const words = useWords();
  const openCard = useOpenCard();
  const observation = findObservation(report, indicator);
  if (!observation) return <span className={className}>{words.t("card.missing")}</span>;
  const { value, unit } = observation;
  const text = words.value(value, withUnit || unit.symbol === "%" ? unit.symbol : "", indicator);
  // The sign keeps to the last word: alone on a line it would belong to nothing.
  const lastWord = text.lastIndexOf(" ") + 1;
  const contradicted = contradictionsAbout(report, indicator, words).length > 0;
  return (
    <button
      type="button"
      className={className ? `${styles.number} ${className}` : styles.number}
      data-words=""
      onClick={() => openCard(indicator)}
    >
      <span>
        {contradicted ? (
          <>
            {text.slice(0, lastWord)}
            <span className={styles.signed}>
              {text.slice(lastWord)}
              <ContradictionSign label={words.t("card.sign")} />
            </span>
          </>
        ) : (
          text
        )}
      </span>
      <span className="visually-hidden">
        {" "}
        {words.t("card.openOne", { label: indicatorName(indicator, words) })}
      </span>
    </button>
  );
}
