import { markStatus, markUnit } from "../../../charts/markStatus.ts";
import type { BarsPanel, ChartModel, Mark } from "../../../charts/model.ts";
import { modelRows } from "../../../charts/modelRows.ts";
import type { Report } from "../../../domain/report.ts";
import { exactNumber } from "../../../domain/value.ts";
import type { Words } from "../../../i18n/words.ts";
import { type Cell, type Sheet, workbook } from "../ooxml/workbook.ts";
import { categoryName, type PlottedSeries, plotted } from "./plottedSeries.ts";
import { seriesColumns, sheetCells } from "./sheetCells.ts";

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

export type ChartSheetInput = {
  readonly model: ChartModel;
  readonly panel: BarsPanel;
  readonly series: readonly PlottedSeries[];
  readonly report: Report;
  readonly words: Words;
};

/**
 * The workbook of one chart. Its first sheet is what the chart plots: a column for each series, then
 * for each its labels and the other measure; below the rows what shares and sums refer to. Shares,
 * sums, remainders and labels are formulas, so that all follow when somebody corrects a number. The
 * second sheet is every number with unit, status and source, so that a slide can be checked without us.
 */
export function chartSheet(input: ChartSheetInput): ChartSheet {
  const { panel, series, words } = input;
  const sheet = words.t("slides.sheet.chart");
  const last = panel.rows.length + 1;
  const names = panel.rows.map((row) => categoryName(row, panel, words));
  const columns = seriesColumns(input);
  const cells = sheetCells(input, columns, last + 2);
  const range = (column: string) => `'${sheet}'!$${column}$2:$${column}$${last}`;
  const written: Cell[][] = [[words.t("chartTable.item"), ...names]];
  series.forEach(({ name, marks }, index) => {
    written.push([name, ...marks.map((mark, row) => cells.plottedCell(mark, index, row))]);
  });
  const ranges = columns.map((place, index): SeriesRanges => {
    const { name, marks } = series[index] ?? { name: "", marks: [] };
    const head = (label: string) => words.t("mark.inSeries", { label, series: name });
    if (place.other !== undefined) {
      const measure = words.t(place.shares ? "chartTable.value" : "chartTable.share");
      written.push([head(measure), ...marks.map((mark, row) => cells.otherCell(mark, index, row))]);
    }
    const labels = marks.map((mark, row) => cells.labelCell(mark, index, row));
    written.push([head(words.t("slides.sheet.label")), ...labels]);
    return {
      name: { cells: `'${sheet}'!$${place.values}$1`, content: name },
      values: {
        cells: range(place.values),
        content: marks.map((mark) => plotted(mark, panel)),
      },
      labels: {
        cells: range(place.labels),
        content: marks.map((mark) =>
          plotted(mark, panel) === undefined ? "" : (mark?.caption ?? ""),
        ),
      },
    };
  });
  const rows = Array.from({ length: last }, (_, row) => written.map((column) => column[row]));
  for (const { key, label, drawn } of panel.references) cells.base.address(key, label, () => drawn);
  const data = dataSheet(input, (mark) => cells.wholeOf(mark, sheet));
  const below = cells.base.rows;
  return {
    categories: { cells: `'${sheet}'!$A$2:$A$${last}`, content: names },
    series: ranges,
    workbook: workbook([
      { name: sheet, rows: below.length > 0 ? [...rows, [], ...below] : rows },
      data,
    ]),
  };
}

/** Every number of the panel as a row, with what a reader needs to trust it. */
function dataSheet(
  { model, panel, report, words }: ChartSheetInput,
  wholeOf: (mark: Mark) => string | undefined,
): Sheet {
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
    ({ mark, place }, index): Cell[] => [
      mark.label,
      exactNumber(mark.value) ?? valueText(mark, words),
      markUnit(mark, words),
      shareOf(mark, `B${index + 2}`, wholeOf(mark)),
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

function shareOf({ share }: Mark, count: string, whole: string | undefined): Cell {
  if (!share || whole === undefined) return share?.percent;
  return { formula: `${count}/${whole}*100`, result: share.percent };
}
