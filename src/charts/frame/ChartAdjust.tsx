import { useId, useState } from "react";
import type { Report } from "../../domain/report.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import type { ChartDefinition } from "../definition.ts";
import type { ChartView } from "../view.ts";
import styles from "./ChartAdjust.module.css";
import { ChartSwitches } from "./ChartSwitches.tsx";

type ChartAdjustProps = {
  definition: ChartDefinition;
  report: Report;
  view: ChartView;
  onChange: (view: ChartView) => void;
  /** Where the numbers come from, beside which the button stands. */
  source: string;
};

/** The last line of a chart: its source, and one button behind which its switches wait. */
export function ChartAdjust({ source, ...switches }: ChartAdjustProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { definition, view } = switches;
  const asked = view.show !== "table" && Object.keys(definition.switches).some(isSetting);
  return (
    <div className={styles.foot}>
      <p className={styles.source}>{source}</p>
      {asked && (
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={panel}
          aria-label={words.t("chart.adjustNamed", { title: words.t(definition.title) })}
          onClick={() => setOpen(!open)}
        >
          {words.t("chart.adjust")}
        </button>
      )}
      <div id={panel} className={styles.panel}>
        {asked && open && <ChartSwitches {...switches} />}
      </div>
    </div>
  );
}

function isSetting(name: string): boolean {
  return name !== "show";
}
