import { charts } from "../charts/registry.ts";
import { defaultReport } from "../reports/bundled.ts";
import type { SearchDialogProps } from "../search/SearchButton.tsx";
import { SearchDialog } from "../search/SearchDialog.tsx";

/** The search over everything that the product has. */
export function ProductSearch(props: SearchDialogProps) {
  return <SearchDialog report={defaultReport} charts={charts} {...props} />;
}
