import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./ObservationTable.module.css";
import type { ObservationTableModel } from "./useObservationTable.ts";

type SelectAllProps = { table: ObservationTableModel; matching: readonly string[] };

/** Selects all rows that the filters let through, closed branches included, or none of them. */
export function SelectAll({ table, matching }: SelectAllProps) {
  const words = useWords();
  const { rowSelection } = table.state;
  const selected = matching.filter((id) => rowSelection[id]).length;
  const all = selected > 0 && selected === matching.length;
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={all}
        disabled={matching.length === 0}
        ref={(input) => {
          // Only a script can show "some of them".
          if (input) input.indeterminate = selected > 0 && !all;
        }}
        onChange={() =>
          table.setRowSelection((before) => {
            const rest = Object.entries(before).filter(([id]) => !matching.includes(id));
            return Object.fromEntries([
              ...rest,
              ...(all ? [] : matching.map((id) => [id, true as const])),
            ]);
          })
        }
      />
      <span className="visually-hidden">{words.t("table.selectAll", { n: matching.length })}</span>
    </label>
  );
}
