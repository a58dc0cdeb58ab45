import { useOpenCard } from "../address/useOpenCard.ts";
import type { Report } from "../domain/report.ts";
import { indicatorName } from "../i18n/indicatorName.ts";
import { locationText } from "../i18n/locationText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./CardRelated.module.css";
import { CardSection } from "./CardSection.tsx";
import { relatedObservations } from "./relatedObservations.ts";

/** The way from one number to those it belongs with, each of them a card. */
export function CardRelated({ report, indicator }: { report: Report; indicator: string }) {
  const words = useWords();
  const openCard = useOpenCard();
  const groups = relatedObservations(report, indicator);
  if (groups.length === 0) return null;
  return (
    <CardSection title={words.t("card.related")}>
      {groups.map(({ relation, observations }) => (
        <div key={relation} className={styles.group}>
          <h4 className={styles.relation}>{words.t(`card.related.${relation}`)}</h4>
          <ul className={styles.list}>
            {observations.map((each) => (
              <li key={each.indicator}>
                <button
                  type="button"
                  className={styles.row}
                  onClick={() => openCard(each.indicator)}
                >
                  <span>
                    {indicatorName(each.indicator, words)}{" "}
                    <span className={styles.place}>{locationText(each.location, words)}</span>
                  </span>{" "}
                  <span className={styles.value}>
                    {words.value(each.value, each.unit.symbol, each.indicator)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </CardSection>
  );
}
