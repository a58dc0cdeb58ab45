import { allHeadings } from "../forms/indicators.ts";
import type { Words } from "../i18n/words.ts";
import { cellText } from "./cellText.ts";
import type { SortId } from "./columnIds.ts";
import { orderNumber } from "./orderNumber.ts";
import type { TableRow } from "./tableRow.ts";
import { valueKinds } from "./tableState.ts";

/** Columns that begin with their greatest when first sorted: one asks what is most. */
export const descendingFirst: ReadonlySet<SortId> = new Set(["value", "check"]);

const severities = ["low", "medium", "high"] as const;

/** Contradictions by the gravest, then by how many; at most a handful each, so 100 keeps them apart. */
function checkKey({ contradictions }: TableRow): number | undefined {
  const [gravest] = contradictions;
  return gravest && severities.indexOf(gravest.severity) * 100 + contradictions.length;
}

/** By what a column is sorted; undefined for a cell without it, which comes last either way. */
export function sortKey(row: TableRow, column: SortId, words: Words): number | string | undefined {
  switch (column) {
    case "value":
      return orderNumber(row.observation.value);
    case "check":
      return checkKey(row);
    // Places in the report have an order of their own, which is not that of the alphabet.
    case "location":
    case "code":
    case "source":
      return row.order;
    case "section":
      return allHeadings().findIndex(({ id }) => id === row.indicator.heading);
    case "status":
      return valueKinds.indexOf(row.observation.value.kind);
    default:
      return cellText(row, column, words) || undefined;
  }
}

let collator: Intl.Collator | undefined;

/** Compares two keys of one column; Chinese texts by pinyin. */
export function compareKeys(
  a: number | string | undefined,
  b: number | string | undefined,
): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  // Not before someone sorts: it takes a phone a tenth of a second to set up.
  collator ??= new Intl.Collator("zh-CN", { numeric: true });
  return collator.compare(String(a), String(b));
}
