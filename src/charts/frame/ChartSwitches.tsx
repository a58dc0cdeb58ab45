import { useMemo } from "react";
import type { Report } from "../../domain/report.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import type { PlainMessageKey } from "../../i18n/words.ts";
import { SegmentedSwitch } from "../../ui/SegmentedSwitch.tsx";
import type { ChartDefinition } from "../definition.ts";
import { type ChartView, defaultView, serializeView, switchOptions } from "../view.ts";
import styles from "./ChartAdjust.module.css";
import { switchesThatMatter } from "./switchesThatMatter.ts";

type ChartSwitchesProps = {
  definition: ChartDefinition;
  report: Report;
  view: ChartView;
  onChange: (view: ChartView) => void;
};

/** The switches that change something about this chart, and the way back to how it first stood. */
export function ChartSwitches({ definition, report, view, onChange }: ChartSwitchesProps) {
  const words = useWords();
  const title = words.t(definition.title);
  const names = useMemo(
    () => switchesThatMatter(definition, report, view, words),
    [definition, report, view, words],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would add a second set of borders to undo.
    <div role="group" className={styles.switches} aria-label={words.t("chart.settings", { title })}>
      {names.map((name) => {
        const options: readonly string[] = definition.switches[name] ?? [];
        const label = words.t(`switch.${name}`);
        return (
          <div key={name} className={styles.setting}>
            <span className={styles.name} aria-hidden="true">
              {label}
            </span>
            <SegmentedSwitch
              label={label}
              value={view[name]}
              options={switchOptions[name]
                .filter((option) => options.includes(option))
                .map((option) => ({ value: option, label: words.t(switchKey(name, option)) }))}
              onChange={(value) => onChange({ ...view, [name]: value })}
            />
          </div>
        );
      })}
      {serializeView(view, definition.switches) !== "" && (
        <button
          type="button"
          className={styles.button}
          onClick={() => onChange({ ...defaultView(definition.switches), show: view.show })}
        >
          {words.t("chart.reset")}
        </button>
      )}
    </div>
  );
}

function switchKey(name: string, option: string) {
  return `switch.${name}.${option}` as PlainMessageKey;
}
