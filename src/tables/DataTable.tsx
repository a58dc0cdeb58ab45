import { useDeferredValue, useMemo } from "react";
import { useIgnored } from "../address/useIgnored.ts";
import { useQuery } from "../address/useQuery.ts";
import type { Report } from "../domain/report.ts";
import { formOf } from "../forms/form.ts";
import styles from "./DataTable.module.css";
import { FilteredTable } from "./FilteredTable.tsx";
import { ignoredByTable } from "./ignoredByTable.ts";
import { TableFilters } from "./TableFilters.tsx";
import { parseTableAddress } from "./tableAddress.ts";
import { tableRows } from "./tableRow.ts";
import { useTableFilters } from "./useTableFilters.ts";

/** All observations of a report, to be filtered, sorted and taken along; its state is the address. */
export function DataTable({ report }: { report: Report }) {
  const { query, change } = useQuery();
  const form = formOf(report);
  const state = useMemo(() => parseTableAddress(query, form), [query, form]);
  useIgnored(useMemo(() => ignoredByTable(query, form), [query, form]));
  const filtering = useTableFilters(state.filters, change);
  // The field one types in comes first; the table may follow a moment later.
  const filters = useDeferredValue(filtering.filters);
  const rows = useMemo(() => tableRows(report), [report]);
  return (
    <div className={styles.data}>
      <TableFilters rows={rows} filtering={filtering} />
      <FilteredTable report={report} rows={rows} filters={filters} state={state} change={change} />
    </div>
  );
}
