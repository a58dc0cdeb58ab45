import { useDeferredValue, useMemo } from "react";
import { useIgnored } from "../address/useIgnored.ts";
import { useQuery } from "../address/useQuery.ts";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { appliedFilters } from "./appliedFilters.ts";
import styles from "./DataTable.module.css";
import { filterRows } from "./filterRows.ts";
import { ignoredByTable } from "./ignoredByTable.ts";
import { ObservationTable } from "./ObservationTable.tsx";
import { SelectionLine } from "./SelectionLine.tsx";
import { TableFilters } from "./TableFilters.tsx";
import { TableToolbar } from "./TableToolbar.tsx";
import { TakeAway } from "./TakeAway.tsx";
import { parseTableAddress } from "./tableAddress.ts";
import { tableRows } from "./tableRow.ts";
import { flatNodes, rowsInOrder, treeNodes } from "./tableTree.ts";
import { totalOf } from "./totalOf.ts";
import { useObservationTable } from "./useObservationTable.ts";
import { useTableFilters } from "./useTableFilters.ts";

/** All observations of a report, to be filtered, sorted and taken along; its state is the address. */
export function DataTable({ report }: { report: Report }) {
  const words = useWords();
  const { query, change } = useQuery();
  const state = useMemo(() => parseTableAddress(query), [query]);
  useIgnored(useMemo(() => ignoredByTable(query), [query]));
  const filtering = useTableFilters(state.filters, change);
  // The field one types in comes first; the table may follow a moment later.
  const filters = useDeferredValue(filtering.filters);

  const rows = useMemo(() => tableRows(report), [report]);
  const filtered = useMemo(() => filterRows(rows, filters), [rows, filters]);
  const sorted = state.sort !== undefined;
  const nodes = useMemo(() => {
    // Sorted by a column, the form is left behind: the question is then "where is most", and a list
    // sorted only within each branch would scatter the answer over the page.
    if (sorted) return flatNodes(filtered);
    return treeNodes(rows, new Set(filtered.map(({ id }) => id)));
  }, [rows, filtered, sorted]);
  const total = useMemo(() => totalOf(filtered, rows), [filtered, rows]);
  const table = useObservationTable(nodes, state, change);

  // In its own language the name stands in the first column already.
  const idle = words.locale;
  const columns = useMemo(() => state.columns.filter((id) => id !== idle), [state.columns, idle]);
  const matching = useMemo(() => filtered.map(({ id }) => id), [filtered]);
  const inOrder = sorted
    ? table.getSortedRowModel().rows.flatMap(({ original }) => original.row ?? [])
    : rowsInOrder(nodes);
  const { rowSelection } = table.state;
  const isSelected = ({ id }: { id: string }) => rowSelection[id] === true;
  const away = rows.filter((row) => isSelected(row) && !matching.includes(row.id));
  const shown = table.getRowModel().rows.filter(({ original }) => original.row && original.matches);

  return (
    <div className={styles.data}>
      <TableFilters rows={rows} filtering={filtering} />
      <TableToolbar
        state={state}
        change={change}
        idle={idle}
        counts={{ all: rows.length, matching: matching.length, shown: shown.length }}
      >
        <TakeAway
          report={report}
          filters={appliedFilters(filtering.filters, words)}
          rows={inOrder}
          selected={[...inOrder.filter(isSelected), ...away]}
          columns={["label", ...columns]}
        />
        <SelectionLine
          count={rows.filter(isSelected).length}
          hidden={away.length}
          onClear={() => table.setRowSelection({})}
        />
      </TableToolbar>
      <ObservationTable
        report={report}
        table={table}
        state={state}
        columns={columns}
        total={total}
        matching={matching}
      />
    </div>
  );
}
