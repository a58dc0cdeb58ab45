import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createExpandedRowModel,
  createSortedRowModel,
  functionalUpdate,
  type RowSelectionState,
  rowExpandingFeature,
  rowSelectionFeature,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  type Updater,
  useTable,
} from "@tanstack/react-table";
import { useMemo, useState } from "react";
import type { QueryChange } from "../address/useChangeAddress.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import type { Words } from "../i18n/words.ts";
import { columnIds, isColumnId, type SortId } from "./columnIds.ts";
import { compareKeys, descendingFirst, sortKey } from "./sortKey.ts";
import { closedAddress, sortAddress } from "./tableAddress.ts";
import type { TableState } from "./tableState.ts";
import type { TableNode } from "./tableTree.ts";

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  rowExpandingFeature,
  expandedRowModel: createExpandedRowModel(),
  columnVisibilityFeature,
  columnOrderingFeature,
  rowSelectionFeature,
});

const helper = createColumnHelper<typeof features, TableNode>();
const sortIds: readonly SortId[] = ["label", ...columnIds];

function columnsFor(words: Words) {
  return helper.columns(
    sortIds.map((id) =>
      helper.accessor((node) => (node.row ? sortKey(node.row, id, words) : undefined), {
        id,
        sortFn: (a, b) => compareKeys(a.getValue(id), b.getValue(id)),
        sortUndefined: "last",
        sortDescFirst: descendingFirst.has(id),
      }),
    ),
  );
}

/**
 * The table without its looks: order, branches and columns as the address says, and the selection,
 * which is nobody's business but the reader's and stays out of it.
 */
export function useObservationTable(
  nodes: readonly TableNode[],
  /** What the filters let through: a range of selected lines leaves out what lies hidden within. */
  selectable: ReadonlySet<string>,
  { sort, columns: shown, closed, branches }: TableState,
  change: (values: QueryChange) => void,
) {
  const words = useWords();
  const columns = useMemo(() => columnsFor(words), [words]);
  const [rowSelection, setRowSelection] = useState<RowSelectionState>({});
  const sorting = useMemo<SortingState>(
    () => (sort ? [{ id: sort.column, desc: sort.descending }] : []),
    [sort],
  );
  const expanded = useMemo(
    () => Object.fromEntries(branches.map((id) => [id, !closed.includes(id)])),
    [closed, branches],
  );
  const order = useMemo(() => ["label", ...shown], [shown]);
  const visibility = useMemo(
    () => Object.fromEntries(columnIds.map((id) => [id, shown.includes(id)])),
    [shown],
  );
  return useTable({
    features,
    columns,
    data: nodes,
    getRowId: (node) => node.id,
    getSubRows: (node) => node.children,
    state: {
      sorting,
      expanded,
      columnOrder: order,
      columnVisibility: visibility,
      rowSelection,
    },
    enableMultiSort: false,
    enableRowSelection: ({ id }) => selectable.has(id),
    enableSubRowSelection: false,
    // What is open and selected belongs to the reader; a filter must not reset it.
    autoResetAll: false,
    onSortingChange(updater) {
      const [first] = functionalUpdate(updater, sorting);
      const column = first?.id;
      const known = column === "label" || (column !== undefined && isColumnId(column));
      change(sortAddress(known ? { column, descending: first?.desc ?? false } : undefined));
    },
    onExpandedChange(updater: Updater<true | Record<string, boolean>>) {
      const next = functionalUpdate(updater, expanded);
      const open = (id: string) => next === true || next[id] === true;
      change(
        closedAddress(
          branches.filter((id) => !open(id)),
          branches,
        ),
      );
    },
    onRowSelectionChange: setRowSelection,
  });
}

export type ObservationTableModel = ReturnType<typeof useObservationTable>;
