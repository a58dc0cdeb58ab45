import type { Mark } from "../../charts/mark.ts";
import { markStatus, markUnit, markValue } from "../../charts/markStatus.ts";
import type { ChartModel } from "../../charts/model.ts";
import { type ModelRow, modelRows } from "../../charts/modelRows.ts";
import type { Report } from "../../domain/report.ts";
import { exactNumber, printedDecimals } from "../../domain/value.ts";
import type { PlainMessageKey, Words } from "../../i18n/words.ts";
import { columnLetters } from "./cellAddress.ts";
import { numberFormat } from "./numberFormat.ts";
import { emptyCell, type Sheet, type SheetCell, type SheetColumn, textCell } from "./sheet.ts";

export type ChartWorkbookInput = {
  readonly model: ChartModel;
  readonly report: Report;
  readonly words: Words;
};

/** A number where there is one exact number; a limit or a range in words; else nothing. */
function valueCell(mark: Mark, words: Words): SheetCell {
  const { value, unit } = mark;
  const number = exactNumber(value);
  if (number !== undefined) {
    const printed = value.kind === "reported" ? value.printed : String(number);
    return { kind: "number", number, format: numberFormat(printedDecimals(printed), unit) };
  }
  return value.kind === "bound" || value.kind === "derived"
    ? textCell(markValue(mark, words))
    : emptyCell;
}

/** The number of the row of the sheet that holds the whole of each share, for rows counted from 0. */
type WholeRows = ReadonlyMap<number, number>;

/** A whole stands once as a number; further shares of it look there, so that one change is enough. */
function wholeRows(rows: readonly ModelRow[]): WholeRows {
  const first = new Map<string, number>();
  const found = new Map<number, number>();
  rows.forEach(({ mark: { share } }, index) => {
    if (!share) return;
    const name = `${share.of}\n${share.whole}`;
    const row = first.get(name) ?? index + 2;
    first.set(name, row);
    found.set(index, row);
  });
  return found;
}

function wholeCell({ share }: Mark, index: number, wholes: WholeRows): SheetCell {
  const row = wholes.get(index);
  if (!share || row === undefined) return emptyCell;
  const number = share.whole;
  // No unit: what has decimals shows them, after a correction as well.
  if (row === index + 2) return { kind: "number", number };
  return { kind: "formula", formula: `${letters("whole")}$${row}`, result: number };
}

/** The share as a formula, so that it follows where somebody changes a number. */
function shareCell({ share }: Mark, index: number): SheetCell {
  if (!share) return emptyCell;
  const [value, whole] = [`${letters("value")}${index + 2}`, `${letters("whole")}${index + 2}`];
  return {
    kind: "formula",
    formula: `IF(COUNT(${value},${whole})<2,"",IF(${whole}=0,"",${value}/${whole}*100))`,
    result: share.percent,
    format: "0.00",
  };
}

type Column = Omit<SheetColumn, "head"> & {
  readonly key: string;
  readonly head: PlainMessageKey;
  /** Only for charts in which something has a share. */
  readonly shares?: boolean;
  readonly cell: (row: ModelRow, words: Words, index: number, wholes: WholeRows) => SheetCell;
};

const columns: readonly Column[] = [
  {
    ...{ key: "item", head: "chartTable.item", width: 44 },
    cell: ({ panel, mark }, { t }) =>
      textCell(panel === "" ? mark.label : t("sheets.path", { panel, label: mark.label })),
  },
  {
    ...{ key: "value", head: "chartTable.value", width: 12, align: "right" },
    cell: ({ mark }, words) => valueCell(mark, words),
  },
  {
    ...{ key: "unit", head: "chartTable.unit", width: 10 },
    cell: ({ mark }, words) => textCell(markUnit(mark, words) || words.t("sheets.plainUnit")),
  },
  {
    ...{ key: "share", head: "sheets.column.share", width: 12, align: "right", shares: true },
    cell: ({ mark }, _, index) => shareCell(mark, index),
  },
  {
    ...{ key: "of", head: "chartTable.shareOf", width: 22, shares: true },
    cell: ({ mark }) => textCell(mark.share?.of ?? ""),
  },
  {
    ...{ key: "whole", head: "sheets.column.whole", width: 14, align: "right", shares: true },
    cell: ({ mark }, _, index, wholes) => wholeCell(mark, index, wholes),
  },
  {
    ...{ key: "status", head: "chartTable.status", width: 14 },
    cell: ({ mark }, words) => textCell(markStatus(mark, words)),
  },
  {
    ...{ key: "formula", head: "chartTable.formula", width: 26 },
    cell: ({ mark }) => textCell(mark.value.kind === "derived" ? mark.value.formula : ""),
  },
  {
    ...{ key: "source", head: "chartTable.source", width: 28 },
    cell: ({ place }) => textCell(place),
  },
  {
    ...{ key: "contradictions", head: "sheets.column.contradictions", width: 56 },
    cell: ({ mark }) => textCell(mark.contradictions.join("\n"), "contradiction"),
  },
];

/** Where a column stands in a sheet with shares: only their formulas ask. */
function letters(key: string): string {
  return columnLetters(columns.findIndex((column) => column.key === key));
}

/** The numbers of a chart, in the order in which it draws them. */
export function chartSheet({ model, report, words }: ChartWorkbookInput): Sheet {
  const rows = modelRows(model, report, words);
  const wholes = wholeRows(rows);
  const inUse = columns.filter(({ shares }) => !shares || wholes.size > 0);
  return {
    name: words.t("sheets.name.chart"),
    headed: true,
    orientation: "landscape",
    columns: inUse.map(({ head, width, align }) => ({ head: words.t(head), width, align })),
    rows: rows.map((row, index) => inUse.map(({ cell }) => cell(row, words, index, wholes))),
  };
}
