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
import { flatNodes, nodesById, rowsInOrder, treeNodes } from "./tableTree.ts";
import { totalOf } from "./totalOf.ts";
import { useObservationTable } from "./useObservationTable.ts";

function idsOf(rows: readonly TableRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}

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
  // Sorted by a column, the form is left behind: the question is then "where is most", and a list
  // sorted only within each branch would scatter the answer over the page.
  const nodesOf = sorted ? flatNodes : treeNodes;
  // Every line stays in the page, and a filter only hides some: hiding is a tenth of the work of
  // drawing them anew, which is what typing has to wait for.
  const every = useMemo(() => nodesOf(rows, idsOf(rows)), [nodesOf, rows]);
  const matching = useMemo(() => idsOf(filtered), [filtered]);
  const nodes = useMemo(() => nodesOf(rows, matching), [nodesOf, rows, matching]);
  const visible = useMemo(() => nodesById(nodes), [nodes]);
  const total = useMemo(() => totalOf(filtered, rows), [filtered, rows]);
  const table = useObservationTable(every, matching, state, change);

  // In its own language the name stands in the first column already.
  const idle = words.locale;
  const columns = useMemo(() => state.columns.filter((id) => id !== idle), [state.columns, idle]);
  const inOrder = sorted
    ? table.getSortedRowModel().rows.flatMap(({ id }) => visible.get(id)?.row ?? [])
    : rowsInOrder(nodes);
  const { rowSelection } = table.state;
  const isSelected = ({ id }: { id: string }) => rowSelection[id] === true;
  const away = rows.filter((row) => isSelected(row) && !matching.has(row.id));
  const shown = table.getRowModel().rows.filter(({ id }) => {
    const node = visible.get(id);
    return node?.row && node.matches;
  });

  return (
    <>
      <TableToolbar
        state={state}
        change={change}
        idle={idle}
        counts={{ all: rows.length, matching: matching.size, shown: shown.length }}
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
        visible={visible}
        total={total}
        matching={matching}
      />
    </>
  );
});
