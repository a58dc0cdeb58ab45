import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  filterFns,
  globalFilteringFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo, useState } from "react";
import type { Report } from "../../../src/domain/report.ts";
import type { Words } from "../../../src/i18n/words.ts";
import { cellText } from "../../../src/tables/cellText.ts";
import { columnIds, type SortId } from "../../../src/tables/columnIds.ts";
import { type TableRow, tableRows } from "../../../src/tables/tableRow.ts";

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  filterFns,
});
const helper = createColumnHelper<typeof features, TableRow>();
const ids: readonly SortId[] = ["label", ...columnIds];
const drawn: readonly SortId[] = ["label", "value", "unit", "check", "location", "scope"];

/** The table after its library's first example: a filter over all columns, every row drawn again. */
export function PlainTable({ report, words }: { report: Report; words: Words }) {
  const [globalFilter, setGlobalFilter] = useState("");
  const data = useMemo(() => tableRows(report), [report]);
  const columns = useMemo(
    () =>
      helper.columns(ids.map((id) => helper.accessor((row) => cellText(row, id, words), { id }))),
    [words],
  );
  const table = useTable({
    features,
    columns,
    data,
    state: { globalFilter },
    onGlobalFilterChange: setGlobalFilter,
    globalFilterFn: "includesString",
  });
  return (
    <>
      <h1>{words.t("page.data")}</h1>
      <input
        type="search"
        value={globalFilter}
        onChange={(event) => table.setGlobalFilter(event.target.value)}
      />
      <table>
        <thead>
          <tr>
            {drawn.map((id) => (
              <th key={id}>{id}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row
                .getAllCells()
                .filter(({ column }) => drawn.includes(column.id as SortId))
                .map((cell) => (
                  <td key={cell.id}>{String(cell.getValue() ?? "")}</td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
