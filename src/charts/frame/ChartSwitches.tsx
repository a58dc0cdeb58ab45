import { useWords } from "../../i18n/WordsContext.tsx";
import type { PlainMessageKey } from "../../i18n/words.ts";
import { SegmentedSwitch } from "../../ui/SegmentedSwitch.tsx";
import type { ChartDefinition } from "../definition.ts";
import { type ChartView, switchNames, switchOptions } from "../view.ts";
import styles from "./ChartSwitches.module.css";

type ChartSwitchesProps = {
  definition: ChartDefinition;
  view: ChartView;
  onChange: (view: ChartView) => void;
};

/** The switches this chart offers; every chart can be read as a table. */
export function ChartSwitches({ definition, view, onChange }: ChartSwitchesProps) {
  const words = useWords();
  const title = words.t(definition.title);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would add a second set of borders to undo.
    <div role="group" className={styles.switches} aria-label={words.t("chart.settings", { title })}>
      {switchNames.map((name) => {
        const options = definition.switches[name];
        if (!options || (view.show === "table" && name === "labels")) return null;
        return (
          <SegmentedSwitch
            key={name}
            label={words.t(`switch.${name}`)}
            value={view[name]}
            options={switchOptions[name]
              .filter((option) => (options as readonly string[]).includes(option))
              .map((option) => ({ value: option, label: words.t(switchKey(name, option)) }))}
            onChange={(value) => onChange({ ...view, [name]: value })}
          />
        );
      })}
    </div>
  );
}

function switchKey(name: string, option: string) {
  return `switch.${name}.${option}` as PlainMessageKey;
}
