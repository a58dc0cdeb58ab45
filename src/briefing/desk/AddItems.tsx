import { useState } from "react";
import { chartsFor } from "../../charts/registry.ts";
import type { Report } from "../../domain/report.ts";
import { formOf } from "../../forms/form.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { addToBriefing } from "../basket/addToBriefing.ts";
import { newChart, newText } from "../basket/newItem.ts";
import styles from "./AddItems.module.css";

type AddItemsProps = { report: Report; say: (message: string) => void };

/** Adds a chart as it stands by default, or a page of text, without leaving the page. */
export function AddItems({ report, say }: AddItemsProps) {
  const charts = chartsFor(formOf(report));
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
        onClick={() => say(addToBriefing(newChart(report.id, chart), words))}
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
