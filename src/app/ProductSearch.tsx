import { chartsFor } from "../charts/registry.ts";
import { formOf } from "../forms/form.ts";
import type { SearchDialogProps } from "../search/SearchButton.tsx";
import { SearchDialog } from "../search/SearchDialog.tsx";
import { useShownReport } from "./shownReport.ts";

/** The search over everything that the product has. */
export function ProductSearch(props: SearchDialogProps) {
  const report = useShownReport();
  return <SearchDialog report={report} charts={chartsFor(formOf(report))} {...props} />;
}
