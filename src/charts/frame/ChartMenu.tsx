import { Download } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { loadAllWords } from "../../i18n/dictionaries.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { useOpener } from "../../ui/useOpener.ts";
import styles from "./ChartMenu.module.css";
import { type ChartInHand, useChartActions } from "./useChartActions.ts";

const ActionMenu = lazy(async () => {
  const { ActionMenu } = await import("./ActionMenu.tsx");
  return { default: ActionMenu };
});

const ExportDialog = lazy(async () => {
  const [{ ExportDialog }] = await Promise.all([import("./ExportDialog.tsx"), loadAllWords()]);
  return { default: ExportDialog };
});

/** What can be taken away from a chart. What comes of it is said in a live region. */
export function ChartMenu(chart: ChartInHand) {
  const words = useWords();
  const { run, message } = useChartActions(chart);
  const [choosing, setChoosing] = useState(false);
  const opener = useOpener("menu");
  const label = words.t("chart.export", { title: words.t(chart.definition.title) });
  return (
    <div className={styles.menu}>
      <span role="status" className={styles.message}>
        {message}
      </span>
      <button {...opener.button} className={styles.button} aria-label={label}>
        <Download size={16} aria-hidden="true" /> {words.t("chart.exportShort")}
      </button>
      {opener.isOpen && (
        <Suspense fallback={null}>
          <ActionMenu
            trigger={opener.ref}
            label={label}
            onClose={opener.close}
            onAction={(action) => {
              if (action === "more") setChoosing(true);
              else run[action]();
            }}
          />
        </Suspense>
      )}
      {choosing && (
        <Suspense fallback={null}>
          <ExportDialog chart={chart} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </div>
  );
}
