import type { ReactNode } from "react";
import type { Observation } from "../domain/observation.ts";
import type { Report } from "../domain/report.ts";
import { locationText } from "../i18n/locationText.ts";
import { reportReference } from "../i18n/reportText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import type { Words } from "../i18n/words.ts";
import styles from "./CardFacts.module.css";
import { CardSection } from "./CardSection.tsx";

type CardFactsProps = { report: Report; observation: Observation };

/** Where the number comes from and how it is to be taken. */
export function CardFacts({ report, observation }: CardFactsProps) {
  const words = useWords();
  return (
    <CardSection title={words.t("card.facts")}>
      <dl className={styles.facts}>
        {factsOf(report, observation, words).map(([name, fact]) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd
              className={typeof fact === "string" ? styles.value : `${styles.value} ${styles.code}`}
            >
              {fact}
            </dd>
          </div>
        ))}
      </dl>
    </CardSection>
  );
}

function factsOf(
  report: Report,
  { indicator, value, unit, location }: Observation,
  words: Words,
): readonly (readonly [string, ReactNode])[] {
  const { t } = words;
  // English counts some things without a word for them.
  const word = words.unit(unit.symbol, undefined, indicator) || t("card.noUnit");
  const accounts = report.accounts?.find((each) => each.indicator === indicator);
  return [
    [t("card.status"), t(`status.${value.kind}`)],
    [t("card.unit"), t("card.unitGiven", { unit: word, given: t(`unit.${unit.given}`) })],
    [t("card.where"), locationText(location, words)],
    ...(location.passage ? ([[t("card.passage"), location.passage]] as const) : []),
    [t("card.scope"), t(`scope.${location.scope}`)],
    ...(accounts
      ? ([[t("card.accounts"), words.list(accounts.names) || t("card.noAccounts")]] as const)
      : []),
    [t("card.report"), reportReference(report, words)],
    [t("card.code"), <code key="code">{indicator}</code>],
  ];
}
