import { Download } from "lucide-react";
import { type ReactNode, useState } from "react";
import { loadAllWords } from "../../i18n/dictionaries.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { lazyPart } from "../../ui/lazyPart.tsx";
import { useOpener } from "../../ui/useOpener.ts";
import styles from "./ChartMenu.module.css";
import { type ChartInHand, useChartActions } from "./useChartActions.ts";

const ActionMenu = lazyPart(async () => (await import("./ActionMenu.tsx")).ActionMenu, {
  close: ({ onClose }) => onClose(),
});

const ExportDialog = lazyPart(
  async () => {
    const [{ ExportDialog }] = await Promise.all([import("./ExportDialog.tsx"), loadAllWords()]);
    return ExportDialog;
  },
  { close: ({ onClose }) => onClose() },
);

type ChartMenuProps = {
  chart: ChartInHand;
  /** What stands beside the button. */
  children: ReactNode;
};

/**
 * What can be taken away from a chart. What comes of it is said in a live region on a line of its
 * own, where it takes no room from the headline.
 */
export function ChartMenu({ chart, children }: ChartMenuProps) {
  const words = useWords();
  const { run, message } = useChartActions(chart);
  const [choosing, setChoosing] = useState(false);
  const opener = useOpener("menu");
  const label = words.t("chart.export", { title: words.t(chart.definition.title) });
  return (
    <>
      <div className={styles.menu}>
        {children}
        <button {...opener.button} className={styles.button} aria-label={label}>
          <Download size={16} aria-hidden="true" /> {words.t("chart.exportShort")}
        </button>
        {opener.isOpen && (
          <ActionMenu
            trigger={opener.ref}
            label={label}
            onClose={opener.close}
            onAction={(action) => {
              if (action === "more") setChoosing(true);
              else run[action]();
            }}
          />
        )}
        {choosing && <ExportDialog chart={chart} onClose={() => setChoosing(false)} />}
      </div>
      <p role="status" className={styles.message}>
        {message}
      </p>
    </>
  );
}
