import type { ChangeEvent } from "react";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { useSteady } from "../ui/useSteady.ts";
import { ColumnHead } from "./ColumnHead.tsx";
import { type ColumnId, defaultColumns, isColumnId } from "./columnIds.ts";
import { HeadingLine } from "./HeadingLine.tsx";
import { ObservationLine } from "./ObservationLine.tsx";
import styles from "./ObservationTable.module.css";
import { SelectAll } from "./SelectAll.tsx";
import { TotalLines } from "./TotalLines.tsx";
import type { TableState } from "./tableState.ts";
import type { TableNode } from "./tableTree.ts";
import type { Total } from "./totalOf.ts";
import { useFirstRows } from "./useFirstRows.ts";
import type { ObservationTableModel } from "./useObservationTable.ts";

type ObservationTableProps = {
  report: Report;
  table: ObservationTableModel;
  state: TableState;
  columns: readonly ColumnId[];
  /** The lines that the filters leave, by id; the others stay in the page, hidden. */
  visible: ReadonlyMap<string, TableNode>;
  total: Total;
  /** Ids of the rows that the filters let through. */
  matching: ReadonlySet<string>;
};

/** The table drawn as plain HTML. It scrolls within itself, so that heads and names stay in sight. */
export function ObservationTable(props: ObservationTableProps) {
  const { report, table, state, columns, visible, total, matching } = props;
  const words = useWords();
  // Lines are drawn again only when they change, so what they call must stay the same function.
  const onToggle = useSteady((id: string) => table.getRow(id).toggleExpanded());
  const onSelect = useSteady((id: string, event: ChangeEvent<HTMLInputElement>) =>
    table.getRow(id).getToggleSelectedHandler({ selectChildren: false })(event),
  );

  const { rows } = table.getRowModel();
  const first = useFirstRows();
  const usual = columns.every((column) => defaultColumns.includes(column));
  return (
    <section
      className={styles.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={words.t("table.region")}
      data-density={state.density}
    >
      <table className={usual ? `${styles.table} ${styles.usual}` : styles.table}>
        <caption className="visually-hidden">
          {words.t("table.caption", {
            place: words.pick(report.place),
            year: String(report.year),
            n: report.observations.length,
          })}
        </caption>
        <thead>
          <tr>
            <td className={styles.select}>
              <SelectAll table={table} matching={matching} />
            </td>
            {table
              .getVisibleLeafColumns()
              .filter(({ id }) => id === "label" || columns.some((column) => column === id))
              .map((column) => (
                <ColumnHead
                  key={column.id}
                  column={isColumnId(column.id) ? column.id : "label"}
                  sort={state.sort}
                  onSort={() => column.toggleSorting()}
                />
              ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, first).map((row) => {
            const { id, original } = row;
            const node = visible.get(id);
            // A line keeps the look it had when it is hidden, so that nothing of it is drawn anew.
            const inner = node ?? original;
            const open = inner.children.length > 0 ? row.getIsExpanded() : undefined;
            const hidden = node === undefined;
            const line = { id, depth: row.depth, hidden, open, columns, onToggle };
            return original.row ? (
              <ObservationLine
                key={id}
                {...line}
                row={original.row}
                matches={inner.matches}
                flat={state.sort !== undefined}
                selected={row.getIsSelected()}
                onSelect={onSelect}
              />
            ) : (
              <HeadingLine key={id} {...line} count={inner.count} />
            );
          })}
          {visible.size === 0 && (
            <tr>
              <td colSpan={columns.length + 2} className={styles.across}>
                <span>{words.t("table.empty")}</span>
              </td>
            </tr>
          )}
        </tbody>
        {visible.size > 0 && <TotalLines total={total} columns={columns} />}
      </table>
    </section>
  );
}
