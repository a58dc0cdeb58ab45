import type { Mark } from "../../../charts/mark.ts";
import { markStatus, markUnit } from "../../../charts/markStatus.ts";
import { modelRows } from "../../../charts/modelRows.ts";
import { exactNumber } from "../../../domain/value.ts";
import type { Words } from "../../../i18n/words.ts";
import { type Cell, columnName, type Sheet, workbook } from "../ooxml/workbook.ts";
import { categoryName, plotted } from "./plottedSeries.ts";
import { gapLine, isPoints, pointColumns } from "./pointColumns.ts";
import { seriesColumns, sheetCells } from "./sheetCells.ts";
import type { ChartSheet, ChartSheetInput, SeriesRanges } from "./sheetTypes.ts";

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
  const range = (column: string, end = last) => `'${sheet}'!$${column}$2:$${column}$${end}`;
  const written: Cell[][] = [[words.t("chartTable.item"), ...names]];
  series.forEach(({ name, marks }, index) => {
    written.push([name, ...marks.map((mark, row) => cells.plottedCell(mark, index, row))]);
  });
  const headOf = (label: string, index: number) =>
    words.t("mark.inSeries", { label, series: series[index]?.name ?? "" });
  series.forEach(({ marks }, index) => {
    const { other, shares } = columns[index] ?? {};
    const head = (label: string) => headOf(label, index);
    if (other !== undefined) {
      const measure = words.t(shares ? "chartTable.value" : "chartTable.share");
      written.push([head(measure), ...marks.map((mark, row) => cells.otherCell(mark, index, row))]);
    }
    const labels = marks.map((mark, row) => cells.labelCell(mark, index, row));
    written.push([head(words.t("slides.sheet.label")), ...labels]);
  });
  const ranges = columns.map((place, index): SeriesRanges => {
    const { name, marks } = series[index] ?? { name: "", marks: [] };
    const points = isPoints(panel) ? pointColumns(input, index, place.values) : undefined;
    const [x, y] = [columnName(written.length), columnName(written.length + 1)];
    if (points) {
      written.push([headOf(words.t("slides.sheet.x"), index), ...points.x]);
      written.push([headOf(words.t("slides.sheet.y"), index), ...points.y]);
    }
    return {
      ...(points && {
        points: {
          x: { cells: range(x), content: points.shown },
          y: { cells: range(y), content: points.y },
        },
      }),
      name: { cells: `'${sheet}'!$${place.values}$1`, content: name },
      values: { cells: range(place.values), content: marks.map((mark) => plotted(mark)) },
      labels: {
        cells: range(place.labels),
        content: marks.map((mark) => (plotted(mark) === undefined ? "" : (mark?.caption ?? ""))),
      },
    };
  });
  const line = gapLine(input);
  const lineAt = [columnName(written.length), columnName(written.length + 1)] as const;
  if (line) {
    written.push(
      [words.t("slides.sheet.gapX"), ...line.x],
      [words.t("slides.sheet.gapY"), ...line.y],
    );
  }
  for (const { key, label, drawn } of panel.references) cells.base.address(key, label, () => drawn);
  const data = dataSheet(input, (mark) => cells.wholeOf(mark, sheet));
  const rows = allRows(written, cells.base.rows, last + 1);
  return {
    categories: { cells: `'${sheet}'!$A$2:$A$${last}`, content: names },
    series: ranges,
    ...(line && {
      gaps: {
        x: { cells: range(lineAt[0], line.x.length + 1), content: line.shown },
        y: { cells: range(lineAt[1], line.y.length + 1), content: line.y },
      },
    }),
    workbook: workbook([{ name: sheet, rows }, data]),
  };
}

/** Columns as rows, with the lines that stand below the first of them. */
function allRows(
  columns: readonly (readonly Cell[])[],
  below: readonly (readonly Cell[])[],
  from: number,
): Cell[][] {
  const height = Math.max(
    below.length > 0 ? from + below.length : 0,
    ...columns.map(({ length }) => length),
  );
  return Array.from({ length: height }, (_, row) => {
    const line = below[row - from] ?? [];
    return columns.map((column, index) => line[index] ?? column[row]);
  });
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
