import { useWords } from "../i18n/WordsContext.tsx";
import type { ChoiceName, FilterOption } from "./filterOptions.ts";
import styles from "./TableFilters.module.css";

type ChoiceFilterProps = {
  name: ChoiceName;
  value: string | undefined;
  options: readonly FilterOption[];
  onChange: (value: string | undefined) => void;
};

/** A filter by one property: any, or one of what the report has. */
export function ChoiceFilter({ name, value, options, onChange }: ChoiceFilterProps) {
  const words = useWords();
  const groups = [...new Set(options.map((option) => option.group))];
  const drawn = (group: string | undefined) =>
    options
      .filter((option) => option.group === group)
      .map((option) => (
        <option key={option.value} value={option.value}>
          {words.t("table.filter.option", { label: option.label, n: option.count })}
        </option>
      ));
  return (
    <label className={styles.field}>
      <span>{words.t(`table.filter.${name}`)}</span>
      <select
        value={value ?? ""}
        className={value === undefined ? undefined : styles.set}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        <option value="">{words.t("table.filter.any")}</option>
        {groups.map((group) =>
          group === undefined ? (
            drawn(group)
          ) : (
            <optgroup key={group} label={group}>
              {drawn(group)}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}
