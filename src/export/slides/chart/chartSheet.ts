import { markStatus, markUnit } from "../../../charts/markStatus.ts";
import type { BarsPanel, ChartModel, Mark } from "../../../charts/model.ts";
import { modelRows } from "../../../charts/modelRows.ts";
import type { Report } from "../../../domain/report.ts";
import { exactNumber } from "../../../domain/value.ts";
import type { Words } from "../../../i18n/words.ts";
import { type Cell, columnName, type Sheet, workbook } from "../ooxml/workbook.ts";
import { labelFormula } from "./labelFormula.ts";
import { categoryName, type PlottedSeries, plotted } from "./plottedSeries.ts";

/** A range of cells with what they hold, as a chart refers to it and keeps a copy of it. */
export type CellRange<Content> = { readonly cells: string; readonly content: Content };

export type SeriesRanges = {
  readonly name: CellRange<string>;
  readonly values: CellRange<readonly (number | undefined)[]>;
  readonly labels: CellRange<readonly string[]>;
};

export type ChartSheet = {
  readonly categories: CellRange<readonly string[]>;
  readonly series: readonly SeriesRanges[];
  readonly workbook: Uint8Array<ArrayBuffer>;
};

type ChartSheetInput = {
  readonly model: ChartModel;
  readonly panel: BarsPanel;
  readonly series: readonly PlottedSeries[];
  readonly report: Report;
  readonly words: Words;
};

/**
 * The workbook of one chart. Its first sheet is what the chart plots: a column for each series,
 * then for each its labels and the other measure. Its second is every number with unit, status
 * and source, so that a slide can be checked without us.
 */
export function chartSheet(input: ChartSheetInput): ChartSheet {
  const { panel, series, words } = input;
  const sheet = words.t("slides.sheet.chart");
  const last = panel.rows.length + 1;
  const names = panel.rows.map((row) => categoryName(row, panel, words));
  const shares = panel.axis.suffix === "%" && series.some(hasShare);
  const columns: Cell[][] = [[words.t("chartTable.item"), ...names]];
  const ranges: SeriesRanges[] = [];
  for (const { name, marks } of series) {
    columns.push([name, ...marks.map((mark) => plotted(mark, panel))]);
  }
  series.forEach(({ name, marks }, index) => {
    const values = columnName(index + 1);
    const other = marks.some((mark) => mark?.share) ? columnName(columns.length) : undefined;
    if (other) {
      const measure = words.t(shares ? "chartTable.value" : "chartTable.share");
      columns.push([
        words.t("mark.inSeries", { label: measure, series: name }),
        ...marks.map((mark) => (shares ? exactNumber(mark?.value) : mark?.share?.percent)),
      ]);
    }
    const labels = columnName(columns.length);
    columns.push([
      words.t("mark.inSeries", { label: words.t("slides.sheet.label"), series: name }),
      ...marks.map((mark, row) =>
        labelCell(mark, panel, words, (measure) =>
          (measure === "share") === shares ? `${values}${row + 2}` : other && `${other}${row + 2}`,
        ),
      ),
    ]);
    ranges.push({
      name: { cells: `'${sheet}'!$${values}$1`, content: name },
      values: {
        cells: `'${sheet}'!$${values}$2:$${values}$${last}`,
        content: marks.map((mark) => plotted(mark, panel)),
      },
      labels: {
        cells: `'${sheet}'!$${labels}$2:$${labels}$${last}`,
        content: marks.map((mark) =>
          plotted(mark, panel) === undefined ? "" : (mark?.caption ?? ""),
        ),
      },
    });
  });
  const rows = Array.from({ length: last }, (_, row) => columns.map((column) => column[row]));
  const references = panel.references.map(({ label, drawn }): Cell[] => [label, drawn]);
  return {
    categories: { cells: `'${sheet}'!$A$2:$A$${last}`, content: names },
    series: ranges,
    workbook: workbook([
      { name: sheet, rows: [...rows, ...(references.length > 0 ? [[], ...references] : [])] },
      dataSheet(input),
    ]),
  };
}

function hasShare({ marks }: PlottedSeries): boolean {
  return marks.some((mark) => mark?.share);
}

function labelCell(
  mark: Mark | undefined,
  panel: BarsPanel,
  words: Words,
  cellOf: (measure: "count" | "share") => string | undefined,
): Cell {
  if (!mark || mark.caption === "" || plotted(mark, panel) === undefined) return undefined;
  const count = cellOf("count");
  const formula =
    count === undefined ? undefined : labelFormula(mark, { count, share: cellOf("share") }, words);
  return formula === undefined ? mark.caption : { formula, text: mark.caption };
}

/** Every number of the panel as a row, with what a reader needs to trust it. */
function dataSheet({ model, panel, report, words }: ChartSheetInput): Sheet {
  const head = [
    "item",
    "value",
    "unit",
    "share",
    "shareOf",
    "status",
    "formula",
    "source",
  ] as const;
  const rows = modelRows({ ...model, panels: [panel] }, report, words).map(
    ({ mark, place }): Cell[] => [
      mark.label,
      exactNumber(mark.value) ?? valueText(mark, words),
      markUnit(mark, words),
      mark.share?.percent,
      mark.share?.of,
      markStatus(mark, words),
      mark.value.kind === "derived" ? mark.value.formula : undefined,
      place === "" ? undefined : place,
    ],
  );
  return {
    name: words.t("slides.sheet.data"),
    rows: [head.map((each) => words.t(`chartTable.${each}`)), ...rows],
  };
}

/** A blank stays an empty cell, since the column beside it names the state; other states keep their words. */
function valueText(mark: Mark, words: Words): string | undefined {
  return mark.value.kind === "blank" ? undefined : words.value(mark.value, "");
}
