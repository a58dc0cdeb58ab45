import type { BarsPanel } from "../../../charts/model.ts";
import type { Cell } from "../ooxml/workbook.ts";
import { logStart } from "./plotArea.ts";
import { plotted } from "./plottedSeries.ts";
import type { ChartSheetInput } from "./sheetTypes.ts";

/** Whether marks are points: where a length would lie, or two of them are held against each other. */
export function isPoints({ geometry }: BarsPanel): boolean {
  return geometry !== "bars" && geometry !== "units";
}

/**
 * Where the points of a series stand. On a logarithmic axis a zero is put at the start, by a formula,
 * so that a corrected number moves. Rows are counted from the top.
 */
export function pointColumns({ panel, series }: ChartSheetInput, index: number, values: string) {
  const log = panel.axis.scale === "log";
  const start = logStart(panel);
  const marks = series[index]?.marks ?? [];
  const shown = marks.map((mark) => {
    const number = plotted(mark);
    return number === undefined || !log ? number : Math.max(number, start);
  });
  const x = shown.map((result, row): Cell => {
    const cell = `${values}${row + 2}`;
    if (result === undefined) return undefined;
    return { formula: log ? `MAX(${cell},${start})` : cell, result };
  });
  // Several marks of a row stand below each other where each has its own line.
  const apart = log && series.length > 1 ? 0.28 : 0;
  const y = marks.map((_, row) => row + 1 + (index - (series.length - 1) / 2) * apart);
  return { x, shown, y };
}

/**
 * The line between the two marks of each row that stand on one line: from the first to the second,
 * then an empty cell, where the line breaks off.
 */
export function gapLine({ panel, series }: ChartSheetInput) {
  const [first, second] = series;
  if (!isPoints(panel) || panel.axis.scale === "log" || !first || !second) return undefined;
  const x: Cell[] = [];
  const y: (number | undefined)[] = [];
  const shown: (number | undefined)[] = [];
  first.marks.forEach((mark, row) => {
    const ends = [plotted(mark), plotted(second.marks[row])] as const;
    const whole = ends.every((end) => end !== undefined);
    ends.forEach((end, index) => {
      const result = whole ? end : undefined;
      shown.push(result);
      x.push(result === undefined ? undefined : { formula: `${"BC"[index]}${row + 2}`, result });
      y.push(result === undefined ? undefined : row + 1);
    });
    for (const column of [x, y, shown]) column.push(undefined);
  });
  return { x, y, shown };
}
