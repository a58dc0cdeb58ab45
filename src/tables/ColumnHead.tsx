import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./ColumnHead.module.css";
import type { SortId } from "./columnIds.ts";
import table from "./ObservationTable.module.css";
import type { TableSort } from "./tableState.ts";

type ColumnHeadProps = { column: SortId; sort: TableSort | undefined; onSort: () => void };

/** The head of a column: a button that sorts by it, the other way round, and then not at all. */
export function ColumnHead({ column, sort, onSort }: ColumnHeadProps) {
  const words = useWords();
  const own = sort?.column === column ? sort : undefined;
  const Icon = own ? (own.descending ? ArrowDown : ArrowUp) : ChevronsUpDown;
  return (
    <th
      scope="col"
      className={table[column]}
      aria-sort={own ? (own.descending ? "descending" : "ascending") : "none"}
    >
      <button type="button" className={styles.sort} data-words="" onClick={onSort}>
        <span>{words.t(`table.column.${column}`)}</span>
        <Icon size={14} aria-hidden="true" className={own ? undefined : styles.unsorted} />
      </button>
    </th>
  );
}
