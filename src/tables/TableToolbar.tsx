import type { ReactNode } from "react";
import type { QueryChange } from "../address/useChangeAddress.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { SegmentedSwitch } from "../ui/SegmentedSwitch.tsx";
import { ColumnsButton } from "./ColumnsButton.tsx";
import type { ColumnId } from "./columnIds.ts";
import styles from "./TableToolbar.module.css";
import { closedAddress, columnsAddress, densityAddress, sortAddress } from "./tableAddress.ts";
import { densities, type TableState } from "./tableState.ts";

type TableToolbarProps = {
  state: TableState;
  change: (values: QueryChange) => void;
  idle: ColumnId;
  /** How many rows the report has, the filters let through, and are in sight. */
  counts: { all: number; matching: number; shown: number };
  children: ReactNode;
};

/** How many rows there are and in what order, and how the table is to look. */
export function TableToolbar({ state, change, idle, counts, children }: TableToolbarProps) {
  const words = useWords();
  const { sort, columns, density, branches } = state;
  return (
    <div className={styles.toolbar}>
      <p role="status" className={styles.count}>
        {countText()}
      </p>
      {sort ? (
        <p className={styles.sorted}>
          {words.t(`table.sorted.${sort.descending ? "descending" : "ascending"}`, {
            column: words.t(`table.column.${sort.column}`),
          })}{" "}
          <button
            type="button"
            className={styles.quiet}
            onClick={() => change(sortAddress(undefined))}
          >
            {words.t("table.sorted.reset")}
          </button>
        </p>
      ) : (
        <p className={styles.sorted}>
          <button
            type="button"
            className={styles.quiet}
            onClick={() => change(closedAddress([], branches))}
          >
            {words.t("table.expandAll")}
          </button>{" "}
          <button
            type="button"
            className={styles.quiet}
            onClick={() => change(closedAddress(branches, branches))}
          >
            {words.t("table.collapseAll")}
          </button>
        </p>
      )}
      <SegmentedSwitch
        label={words.t("table.density")}
        value={density}
        options={densities.map((each) => ({
          value: each,
          label: words.t(`table.density.${each}`),
        }))}
        onChange={(next) => change(densityAddress(next))}
      />
      <ColumnsButton
        columns={columns}
        idle={idle}
        onChange={(next) => change(columnsAddress(next))}
      />
      {children}
    </div>
  );

  function countText(): string {
    const { all, matching, shown } = counts;
    const count =
      matching === all
        ? words.t("table.count.all", { n: all })
        : words.t("table.count.some", { n: matching, all });
    const hidden = matching - shown;
    return hidden === 0 ? count : words.t("table.count.closed", { count, hidden });
  }
}
