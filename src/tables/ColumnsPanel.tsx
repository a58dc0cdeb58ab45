import { ArrowDown, ArrowUp } from "lucide-react";
import { type RefObject, useState } from "react";
import { Dialog } from "react-aria-components";
import { useWords } from "../i18n/WordsContext.tsx";
import { ButtonPopover } from "../ui/ButtonPopover.tsx";
import styles from "./ColumnsPanel.module.css";
import { type ColumnId, columnIds, defaultColumns } from "./columnIds.ts";
import toolbar from "./TableToolbar.module.css";

export type ColumnsChoice = {
  /** Shown, in order. */
  columns: readonly ColumnId[];
  /** Never offered: what the first column says already. */
  idle: ColumnId;
  onChange: (columns: readonly ColumnId[]) => void;
};

type ColumnsPanelProps = ColumnsChoice & {
  /** The button at which it stands. */
  trigger: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
};

/** Which columns are shown, and in which order; by buttons, for dragging is not for everyone. */
export function ColumnsPanel({ columns, idle, onChange, trigger, onClose }: ColumnsPanelProps) {
  const words = useWords();
  const [message, setMessage] = useState("");
  const hidden = columnIds.filter((id) => !columns.includes(id));
  const offered = [...columns, ...hidden].filter((id) => id !== idle);
  const shown = offered.filter((id) => columns.includes(id));

  function move(column: ColumnId, by: -1 | 1) {
    const from = shown.indexOf(column);
    const to = from + by;
    if (to < 0 || to >= shown.length) return;
    const next = shown.filter((id) => id !== column);
    next.splice(to, 0, column);
    // Before the first of our columns stands the name.
    setMessage(
      words.t("table.columns.moved", {
        column: words.t(`table.column.${column}`),
        position: to + 2,
      }),
    );
    onChange(next);
  }

  return (
    <ButtonPopover trigger={trigger} onClose={onClose}>
      <Dialog className={styles.dialog} aria-label={words.t("table.columns.choose")}>
        <ul className={styles.list}>
          {offered.map((column) => {
            const name = words.t(`table.column.${column}`);
            const at = shown.indexOf(column);
            return (
              <li key={column} className={styles.item}>
                <label className={styles.choice}>
                  <input
                    type="checkbox"
                    checked={at >= 0}
                    onChange={() =>
                      onChange(
                        at >= 0 ? columns.filter((id) => id !== column) : [...columns, column],
                      )
                    }
                  />
                  <span>{name}</span>
                </label>
                {at >= 0 && (
                  <span className={styles.moves}>
                    <button
                      type="button"
                      // Not `disabled`: the focus would fall off at either end of the list.
                      aria-disabled={at === 0}
                      aria-label={words.t("table.columns.up", { column: name })}
                      onClick={() => move(column, -1)}
                    >
                      <ArrowUp size={16} aria-hidden="true" />
                    </button>
                    <button
                      type="button"
                      aria-disabled={at === shown.length - 1}
                      aria-label={words.t("table.columns.down", { column: name })}
                      onClick={() => move(column, 1)}
                    >
                      <ArrowDown size={16} aria-hidden="true" />
                    </button>
                  </span>
                )}
              </li>
            );
          })}
        </ul>
        <button type="button" className={toolbar.quiet} onClick={() => onChange(defaultColumns)}>
          {words.t("table.columns.reset")}
        </button>
        <span role="status" className="visually-hidden">
          {message}
        </span>
      </Dialog>
    </ButtonPopover>
  );
}
