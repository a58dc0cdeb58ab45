import { ChevronDown, ChevronRight } from "lucide-react";
import { type ChangeEvent, type CSSProperties, memo } from "react";
import { indicatorName } from "../i18n/indicatorName.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import type { ColumnId } from "./columnIds.ts";
import { DataCell } from "./DataCell.tsx";
import styles from "./ObservationLine.module.css";
import table from "./ObservationTable.module.css";
import { TickBox } from "./TickBox.tsx";
import type { TableRow } from "./tableRow.ts";
import { trailText } from "./trailText.ts";

export type LineProps = {
  id: string;
  depth: number;
  /** Left out by a filter. */
  hidden: boolean;
  /** Whether the rows beneath are shown; undefined where there are none. */
  open: boolean | undefined;
  columns: readonly ColumnId[];
  onToggle: (id: string) => void;
};

type ObservationLineProps = LineProps & {
  row: TableRow;
  matches: boolean;
  /** The list is flat, so that each row must say itself where it belongs. */
  flat: boolean;
  selected: boolean;
  onSelect: (id: string, event: ChangeEvent<HTMLInputElement>) => void;
};

/** One observation. Drawn anew only when something of it changes: typing in a filter must not lag. */
export const ObservationLine = memo(function ObservationLine(props: ObservationLineProps) {
  const { id, depth, hidden, open, columns, row, matches, flat, selected, onToggle, onSelect } =
    props;
  const words = useWords();
  const name = indicatorName(id, words);
  return (
    <tr hidden={hidden} className={matches ? undefined : styles.context}>
      <td className={table.select}>
        {matches && (
          <TickBox
            label={words.t("table.select", { label: name })}
            checked={selected}
            onChange={(event) => onSelect(id, event)}
          />
        )}
      </td>
      <th scope="row" className={table.label} style={{ "--depth": depth } as CSSProperties}>
        {flat && <span className={styles.trail}>{trailText(row.indicator, words)}</span>}
        <span className={styles.name}>
          {open !== undefined && (
            <button
              type="button"
              className={styles.chevron}
              aria-expanded={open}
              aria-label={words.t("table.branch", { label: name })}
              onClick={() => onToggle(id)}
            >
              {open ? <ChevronDown size={16} /> : <ChevronRight size={16} />}
            </button>
          )}
          <span>
            {words.pick(row.indicator.label)}
            {!matches && <span className="visually-hidden">{words.t("table.notMatching")}</span>}
          </span>
        </span>
      </th>
      {columns.map((column) => (
        <DataCell key={column} column={column} row={row} columns={columns} />
      ))}
    </tr>
  );
});
