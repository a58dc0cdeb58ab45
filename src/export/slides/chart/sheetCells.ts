import type { Mark } from "../../../charts/mark.ts";
import { exactNumber } from "../../../domain/value.ts";
import { type Cell, columnName } from "../ooxml/workbook.ts";
import { BaseCells } from "./baseCells.ts";
import { labelFormula } from "./labelFormula.ts";
import { markFormulas } from "./markFormulas.ts";
import { plotted } from "./plottedSeries.ts";
import type { ChartSheetInput } from "./sheetTypes.ts";

/** The columns of one series, by their letters. */
export type SeriesColumns = {
  /** What is plotted. */
  readonly values: string;
  /** The other measure: the shares of counts that are plotted, or the counts of shares. */
  readonly other: string | undefined;
  readonly labels: string;
  readonly shares: boolean;
};

/** Names, then what each series plots, then for each its other measure and its labels. */
export function seriesColumns({ panel, series }: ChartSheetInput): SeriesColumns[] {
  const shares =
    panel.axis.suffix === "%" && series.some(({ marks }) => marks.some((mark) => mark?.share));
  let next = series.length + 1;
  return series.map(({ marks }, index) => {
    const other = marks.some((mark) => mark?.share) ? columnName(next) : undefined;
    if (other !== undefined) next += 1;
    const labels = columnName(next);
    next += 1;
    return { values: columnName(index + 1), other, labels, shares };
  });
}

/** What stands in the cells of a chart's sheet. @param below the row from which there is room for more. */
export function sheetCells(
  { series, report, words }: ChartSheetInput,
  columns: readonly SeriesColumns[],
  below: number,
) {
  const base = new BaseCells(below);
  /** The cells of a mark's count and of its share. */
  function addresses(index: number, row: number) {
    const place = columns[index];
    const at = (column: string | undefined) => column && `${column}${row + 2}`;
    const [values, other] = [at(place?.values) ?? "", at(place?.other)];
    return place?.shares && other
      ? { count: other, share: values }
      : { count: values, share: other };
  }
  const counts = new Map(
    series.flatMap(({ marks }, index) =>
      marks.flatMap((mark, row): [string, string][] =>
        mark?.indicator && exactNumber(mark.value) !== undefined
          ? [[mark.indicator, addresses(index, row).count]]
          : [],
      ),
    ),
  );
  const formulas = markFormulas({ report, words, base, counts });

  return {
    base,
    plottedCell(mark: Mark | undefined, index: number, row: number): Cell {
      const number = plotted(mark);
      if (mark === undefined || number === undefined) return undefined;
      const { count, share } = addresses(index, row);
      const isShare = columns[index]?.shares && mark.share !== undefined;
      if (isShare && share !== undefined) return formulas.shareCell(mark, count);
      // What is no exact number, such as the middle of a range, stays as it is drawn.
      return number === exactNumber(mark.value) ? formulas.countCell(mark) : number;
    },
    otherCell(mark: Mark | undefined, index: number, row: number): Cell {
      if (columns[index]?.shares)
        return mark?.share ? formulas.countCell(mark) : exactNumber(mark?.value);
      return formulas.shareCell(mark, addresses(index, row).count);
    },
    labelCell(mark: Mark | undefined, index: number, row: number): Cell {
      if (!mark || mark.caption === "" || plotted(mark) === undefined) return undefined;
      const formula = labelFormula(mark, addresses(index, row), words);
      return formula === undefined ? mark.caption : { formula, result: mark.caption };
    },
    /** The cell of a mark's whole, as another sheet refers to it. */
    wholeOf(mark: Mark, sheet: string): string | undefined {
      const address = mark.share && formulas.wholeCell(mark.share);
      return address && `'${sheet}'!${address}`;
    },
  };
}
