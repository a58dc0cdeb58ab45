import { memo, useMemo } from "react";
import type { ChangeAddress } from "../address/useChangeAddress.ts";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { appliedFilters } from "./appliedFilters.ts";
import { filterRows } from "./filterRows.ts";
import { ObservationTable } from "./ObservationTable.tsx";
import { SelectionLine } from "./SelectionLine.tsx";
import { TableToolbar } from "./TableToolbar.tsx";
import { TakeAway } from "./TakeAway.tsx";
import type { TableRow } from "./tableRow.ts";
import type { TableFilters, TableState } from "./tableState.ts";
import { flatNodes, rowsInOrder, treeNodes } from "./tableTree.ts";
import { totalOf } from "./totalOf.ts";
import { useObservationTable } from "./useObservationTable.ts";

type FilteredTableProps = {
  report: Report;
  rows: readonly TableRow[];
  filters: TableFilters;
  state: TableState;
  change: ChangeAddress;
};

/** What the filters let through, and what can be done with it. Not drawn anew for every key typed. */
export const FilteredTable = memo(function FilteredTable(props: FilteredTableProps) {
  const { report, rows, filters, state, change } = props;
  const words = useWords();
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
    <>
      <TableToolbar
        state={state}
        change={change}
        idle={idle}
        counts={{ all: rows.length, matching: matching.length, shown: shown.length }}
      >
        <TakeAway
          report={report}
          filters={appliedFilters(filters, words)}
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
    </>
  );
});
