import { useState } from "react";
import { charts } from "../../charts/registry.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { addToBriefing } from "../basket/addToBriefing.ts";
import { newChart, newText } from "../basket/newItem.ts";
import styles from "./AddItems.module.css";

/** Adds a chart as it stands by default, or a page of text, without leaving the page. */
export function AddItems({ say }: { say: (message: string) => void }) {
  const words = useWords();
  const [chart, setChart] = useState(charts[0]?.id ?? "");
  return (
    <section className={styles.add} aria-labelledby="briefing-add">
      <h2 id="briefing-add" className={styles.title}>
        {words.t("briefing.addHere")}
      </h2>
      <ChoiceField
        inline
        label={words.t("briefing.addChart")}
        value={chart}
        options={charts.map(({ id, title }) => ({ value: id, label: words.t(title) }))}
        onChange={setChart}
      />
      <button
        type="button"
        className={styles.button}
        onClick={() => say(addToBriefing(newChart(chart), words))}
      >
        {words.t("briefing.addChosen")}
      </button>
      <button
        type="button"
        className={styles.button}
        onClick={() => say(addToBriefing(newText(words.t("briefing.newText")), words))}
      >
        {words.t("briefing.addText")}
      </button>
    </section>
  );
}
