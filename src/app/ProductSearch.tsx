import { chartsFor } from "../charts/registry.ts";
import { formOf } from "../forms/form.ts";
import { defaultReport } from "../reports/loadReport.ts";
import type { SearchDialogProps } from "../search/SearchButton.tsx";
import { SearchDialog } from "../search/SearchDialog.tsx";

/** The search over everything that the product has. */
export function ProductSearch(props: SearchDialogProps) {
  return (
    <SearchDialog report={defaultReport} charts={chartsFor(formOf(defaultReport))} {...props} />
  );
}
