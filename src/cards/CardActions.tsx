import { useState } from "react";
import { addToBriefing } from "../briefing/basket/addToBriefing.ts";
import { newNumber } from "../briefing/basket/newItem.ts";
import type { Observation } from "../domain/observation.ts";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { type Locale, wordsFor } from "../i18n/words.ts";
import { copyText } from "../ui/copyText.ts";
import styles from "./CardActions.module.css";
import { citationText } from "./citationText.ts";
import { observationAddress } from "./observationAddress.ts";

const citationNames = { zh: "card.copyCitationZh", en: "card.copyCitationEn" } as const;

/** What can be taken away from a card. What comes of it is said in a live region. */
export function CardActions({ report, observation }: { report: Report; observation: Observation }) {
  const words = useWords();
  const [message, setMessage] = useState("");
  const { indicator, value, unit } = observation;
  const other: Locale = words.locale === "zh" ? "en" : "zh";

  async function copy(text: string) {
    const copied = await copyText(text);
    setMessage(copied ? words.t("card.copied", { text }) : words.t("file.copyByHand"));
  }

  function citation(locale: Locale): string {
    const address = observationAddress(report.id, indicator, locale);
    return citationText(report, observation, address, wordsFor(locale));
  }

  return (
    <div className={styles.actions}>
      <button
        type="button"
        className={styles.button}
        onClick={() => copy(words.value(value, unit.symbol, indicator))}
      >
        {words.t("card.copyValue")}
      </button>
      {[words.locale, other].map((locale) => (
        <button
          key={locale}
          type="button"
          className={styles.button}
          onClick={() => copy(citation(locale))}
        >
          {words.t(citationNames[locale])}
        </button>
      ))}
      <button
        type="button"
        className={styles.button}
        onClick={() => copy(observationAddress(report.id, indicator, words.locale))}
      >
        {words.t("card.copyLink")}
      </button>
      <button
        type="button"
        className={styles.button}
        onClick={() => setMessage(addToBriefing(newNumber(report.id, indicator), words))}
      >
        {words.t("briefing.add")}
      </button>
      <p role="status" className={styles.message}>
        {message}
      </p>
    </div>
  );
}
