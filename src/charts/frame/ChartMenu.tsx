import { Download } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button, type Key, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { loadAllWords } from "../../i18n/dictionaries.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import styles from "./ChartMenu.module.css";
import {
  availableActions,
  type ChartInHand,
  quickActions,
  useChartActions,
} from "./useChartActions.ts";

const ExportDialog = lazy(async () => {
  const [{ ExportDialog }] = await Promise.all([import("./ExportDialog.tsx"), loadAllWords()]);
  return { default: ExportDialog };
});

/** What can be taken away from a chart. What comes of it is said in a live region. */
export function ChartMenu(chart: ChartInHand) {
  const words = useWords();
  const { run, message } = useChartActions(chart);
  const [choosing, setChoosing] = useState(false);
  const title = words.t(chart.definition.title);
  return (
    <div className={styles.menu}>
      <span role="status" className={styles.message}>
        {message}
      </span>
      <MenuTrigger>
        <Button className={styles.button} aria-label={words.t("chart.export", { title })}>
          <Download size={16} aria-hidden="true" /> {words.t("chart.exportShort")}
        </Button>
        <Popover className={styles.popover} placement="bottom end">
          <ActionList
            onAction={(key) => {
              if (key === "more") return setChoosing(true);
              const action = quickActions.find((each) => each === key);
              if (action) run[action]();
            }}
          />
        </Popover>
      </MenuTrigger>
      {choosing && (
        <Suspense fallback={null}>
          <ExportDialog chart={chart} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** Made only once the menu opens: what can be done here is asked of the browser. */
function ActionList({ onAction }: { onAction: (key: Key) => void }) {
  const words = useWords();
  return (
    <Menu className={styles.list} onAction={onAction}>
      {availableActions().map((action) => (
        <MenuItem key={action} id={action} className={styles.item}>
          {words.t(`chart.${action}`)}
        </MenuItem>
      ))}
      <MenuItem id="more" className={styles.item}>
        {words.t("chart.more")}
      </MenuItem>
    </Menu>
  );
}
