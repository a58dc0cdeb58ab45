import type { Verdict } from "../../audit/finding.ts";
import type { Words } from "../../i18n/words.ts";
import { columnLetters, references } from "./cellAddress.ts";
import type { Refer } from "./checkFormulas.ts";
import { type CheckColumn, checkLine } from "./checkLine.ts";
import type { LiveCheck } from "./liveCheck.ts";
import { observationColumn, type SheetRows } from "./observationSheet.ts";
import type { Sheet, SheetColumn } from "./sheet.ts";

type Column = Omit<SheetColumn, "head"> & { readonly key: CheckColumn };

/** The columns, in order, each with its width. */
const columns: readonly Column[] = [
  { key: "check", width: 38 },
  { key: "left", width: 11, align: "right" },
  { key: "relation", width: 15 },
  { key: "decimals", width: 10, align: "right" },
  { key: "right", width: 14, align: "right" },
  { key: "difference", width: 11, align: "right" },
  { key: "unit", width: 9 },
  { key: "verdict", width: 15 },
  { key: "missing", width: 20 },
  { key: "before", width: 12 },
  { key: "sentence", width: 50 },
  { key: "kind", width: 13 },
  { key: "rule", width: 34 },
];

const columnAt = (key: CheckColumn) => columns.findIndex((column) => column.key === key);

/** Where a line keeps its numbers; the first row of the sheet holds the heads. */
function cellsOf(line: number) {
  const cell = (key: CheckColumn) => `${columnLetters(columnAt(key))}${line + 2}`;
  return {
    left: cell("left"),
    decimals: cell("decimals"),
    right: cell("right"),
    difference: cell("difference"),
  };
}

/** How formulas refer to the values on a sheet of these observations. */
export function referTo(sheet: string, rows: SheetRows): Refer {
  const places = new Map(rows.observations.map((each, index) => [each.indicator, index + 2]));
  const column = observationColumn("value", rows);
  return (indicators) => {
    const found = indicators.flatMap((id) => places.get(id) ?? []);
    return references(sheet, column, found);
  };
}

const rank: Readonly<Record<Verdict, number>> = { broken: 0, undecidable: 1, holds: 2 };

/** Checks as live formulas over the values of another sheet, what the report breaks first. */
export function checksSheet(
  name: string,
  checks: readonly LiveCheck[],
  refer: Refer,
  words: Words,
): Sheet {
  const ordered = [...checks].sort((a, b) => rank[a.finding.verdict] - rank[b.finding.verdict]);
  return {
    name,
    headed: true,
    orientation: "landscape",
    columns: columns.map((column) => ({ ...column, head: words.t(`sheets.column.${column.key}`) })),
    rows: ordered.map((check, line) => {
      const cells = checkLine(check, cellsOf(line), refer, words);
      return columns.map(({ key }) => cells[key]);
    }),
    warning: { column: columnAt("verdict"), text: words.t("audit.verdict.broken") },
  };
}
