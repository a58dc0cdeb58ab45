import { useWords } from "../i18n/WordsContext.tsx";
import { TickBox } from "./TickBox.tsx";
import type { ObservationTableModel } from "./useObservationTable.ts";

type SelectAllProps = { table: ObservationTableModel; matching: ReadonlySet<string> };

/** Selects all rows that the filters let through, closed branches included, or none of them. */
export function SelectAll({ table, matching }: SelectAllProps) {
  const words = useWords();
  const { rowSelection } = table.state;
  const selected = [...matching].filter((id) => rowSelection[id]).length;
  const all = selected > 0 && selected === matching.size;
  return (
    <TickBox
      label={words.t("table.selectAll", { n: matching.size })}
      checked={all}
      disabled={matching.size === 0}
      ref={(input) => {
        // Only a script can show "some of them".
        if (input) input.indeterminate = selected > 0 && !all;
      }}
      onChange={() =>
        table.setRowSelection((before) => {
          const rest = Object.entries(before).filter(([id]) => !matching.has(id));
          return Object.fromEntries([
            ...rest,
            ...(all ? [] : [...matching].map((id) => [id, true as const])),
          ]);
        })
      }
    />
  );
}
