import { useId } from "react";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./TableFilters.module.css";
import type { TableFiltering } from "./useTableFilters.ts";

/** The range a value must lie in. What cannot be read stays in its field, with a word on how to mend it. */
export function RangeFilter({ filtering }: { filtering: TableFiltering }) {
  const words = useWords();
  const messageId = useId();
  const { typed, type, fault } = filtering;
  return (
    <fieldset className={styles.range}>
      <legend>{words.t("table.filter.range")}</legend>
      {(["min", "max"] as const).map((end) => {
        const faulty = fault === end || fault === "order";
        return (
          <label key={end} className={styles.limit}>
            <span className={styles.limitName}>{words.t(`table.filter.${end}`)}</span>
            <input
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={typed[end]}
              aria-invalid={faulty}
              aria-describedby={faulty ? messageId : undefined}
              onChange={(event) => type({ [end]: event.target.value })}
            />
          </label>
        );
      })}
      <p id={messageId} role="alert" className={styles.fault}>
        {fault === "order"
          ? words.t("table.fault.order", { min: typed.min.trim(), max: typed.max.trim() })
          : fault && words.t(`table.fault.${fault}`, { text: typed[fault].trim() })}
      </p>
    </fieldset>
  );
}
