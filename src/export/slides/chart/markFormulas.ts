import type { MadeOf } from "../../../charts/madeOf.ts";
import type { Mark } from "../../../charts/mark.ts";
import { numberOf, type Report } from "../../../domain/report.ts";
import { exactNumber } from "../../../domain/value.ts";
import { isIndicatorId } from "../../../forms/indicators.ts";
import { indicatorName } from "../../../i18n/indicatorName.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Cell } from "../ooxml/workbook.ts";
import type { BaseCells } from "./baseCells.ts";

type FormulaContext = {
  readonly report: Report;
  readonly words: Words;
  readonly base: BaseCells;
  /** The cells of the counts that the chart itself shows, by indicator. */
  readonly counts: ReadonlyMap<string, string>;
};

/** What makes the numbers of a chart's sheet follow when one of them is corrected. */
export function markFormulas({ report, words, base, counts }: FormulaContext) {
  /** The cell of an observation: the chart's own, or one below the rows. */
  function cellOf(id: string): string | undefined {
    const own = counts.get(id);
    if (own !== undefined) return own;
    const number = isIndicatorId(id) ? numberOf(report, id) : undefined;
    if (number === undefined) return undefined;
    return base.address(id, indicatorName(id, words), () => number);
  }

  /** The formula of what is made of observations, if it comes to the number that is shown. */
  function formulaOf({ plus, minus = [], per }: MadeOf, shown: number): string | undefined {
    const numbers = (ids: readonly string[]) =>
      ids.reduce(
        (sum, id) => sum + (isIndicatorId(id) ? (numberOf(report, id) ?? Number.NaN) : Number.NaN),
        0,
      );
    const sum = numbers(plus) - numbers(minus);
    const result = per === undefined ? sum : Math.round((sum / numbers([per])) * 10_000) / 100;
    if (!(Math.abs(result - shown) < 1e-9)) return undefined;
    const added = sumFormula(plus.map(cellOf));
    const taken = minus.length === 0 ? "" : sumFormula(minus.map(cellOf));
    const divisor = per === undefined ? "" : cellOf(per);
    if (added === undefined || taken === undefined || divisor === undefined) return undefined;
    const total = taken === "" ? added : `${added}-${taken}`;
    return per === undefined ? total : `ROUND(${total}/${divisor}*100,2)`;
  }

  /** The number of a mark: its own, or worked out from others. */
  function countCell(mark: Mark | undefined): Cell {
    const number = exactNumber(mark?.value);
    if (number === undefined || !mark?.from) return number;
    const formula = formulaOf(mark.from, number);
    return formula === undefined ? number : { formula, result: number };
  }

  /** The cell of the whole that a share is taken of. */
  function wholeCell({ of, whole, wholeFrom }: NonNullable<Mark["share"]>): string | undefined {
    if (wholeFrom?.plus.length === 1 && !wholeFrom.minus && !wholeFrom.per) {
      const [id = ""] = wholeFrom.plus;
      if (isIndicatorId(id) && numberOf(report, id) === whole) return cellOf(id);
    }
    return base.address(`${of}=${whole}`, of, () => {
      const formula = wholeFrom && formulaOf(wholeFrom, whole);
      return formula === undefined ? whole : { formula, result: whole };
    });
  }

  /** A share as a formula of its count and its whole. */
  function shareCell(mark: Mark | undefined, count: string): Cell {
    if (!mark?.share) return undefined;
    const { percent } = mark.share;
    const whole = wholeCell(mark.share);
    return whole === undefined ? percent : { formula: `${count}/${whole}*100`, result: percent };
  }

  return { countCell, shareCell, wholeCell };
}

/** The sum of cells, each named. */
function sumFormula(cells: readonly (string | undefined)[]): string | undefined {
  if (cells.length === 0 || cells.some((cell) => cell === undefined)) return undefined;
  return cells.length === 1 ? cells[0] : `SUM(${cells.join(",")})`;
}
