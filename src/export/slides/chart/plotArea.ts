import { textWidth } from "../../../charts/layout/textWidth.ts";
import type { BarsPanel } from "../../../charts/model.ts";
import type { Words } from "../../../i18n/words.ts";
import { categoryName, plotted } from "./plottedSeries.ts";

/** Where the bars stand within a chart, in points, and how thick they are. */
export type PlotArea = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The size of row names and labels. */
  readonly fontSize: number;
  /** The gap between rows in percent of a bar's thickness. */
  readonly gap: number;
  /** The end that a chart is held to; undefined where PowerPoint may choose it. */
  readonly end: number | undefined;
};

const axisHeight = 24;
const legendHeight = 20;
const thickest = 32;

/**
 * Works out the plot of a bars panel in a frame, in points. The longest bar ends as far right as
 * its own label allows. The axis is left to PowerPoint, so that a corrected number stays in the
 * picture, except where a line is drawn beside the bars and must keep its place.
 */
export function plotArea(
  panel: BarsPanel,
  frame: { readonly width: number; readonly height: number },
  words: Words,
): PlotArea {
  const top = panel.references.length * 18 + (panel.series.length > 1 ? legendHeight : 0) + 4;
  const height = frame.height - top - axisHeight;
  const rowHeight = height / Math.max(1, panel.rows.length);
  const most = Math.max(1, ...panel.rows.map((row) => row.marks.length));
  const fontSize = rowHeight < 24 * (most > 1 ? 1.5 : 1) ? 10.5 : 12;
  const names = panel.rows.map((row) => textWidth(categoryName(row, panel, words), fontSize));
  const left = Math.min(Math.max(24, ...names) + 14, frame.width * 0.36);
  const width = barsWidth(panel, frame.width - left - 8, fontSize);
  const bar = Math.min(thickest, (rowHeight * 0.74) / most);
  return {
    left,
    top,
    width,
    height,
    fontSize,
    gap: Math.min(500, Math.max(20, Math.round(((rowHeight - most * bar) / bar) * 100))),
    end: panel.references.length > 0 ? panel.axis.max * 1.02 : undefined,
  };
}

function barsWidth(panel: BarsPanel, available: number, fontSize: number): number {
  const log = panel.axis.scale === "log";
  const start = logStart(panel);
  const decades = (value: number) => Math.log10(value / start);
  let width = available;
  for (const mark of panel.rows.flatMap((row) => row.marks)) {
    const value = plotted(mark);
    if (value === undefined || value <= 0 || panel.axis.max <= 0) continue;
    const fraction = log
      ? decades(Math.max(value, start)) / decades(logEnd(panel))
      : value / panel.axis.max;
    const sign = mark.contradictions.length > 0 ? 2 : 0;
    const room = available - textWidth(mark.caption, fontSize) - sign * fontSize - 14;
    if (fraction > 0) width = Math.min(width, room / fraction);
  }
  return Math.max(width, available * 0.3);
}

/**
 * Where a logarithmic axis begins: at the power of ten of the smallest number above zero, or where
 * there is a zero one step below, so that it has a place of its own.
 */
export function logStart(panel: BarsPanel): number {
  const values = panel.rows.flatMap((row) => row.marks.flatMap((mark) => plotted(mark) ?? []));
  const smallest = Math.min(1, ...values.filter((value) => value > 0));
  const first = 10 ** Math.floor(Math.log10(smallest));
  return hasZero(panel) ? first / 10 : first;
}

/** Whether something stands at the very start of a logarithmic axis, which its number cannot. */
export function hasZero(panel: BarsPanel): boolean {
  return panel.rows.some((row) => row.marks.some((mark) => (plotted(mark) ?? 1) <= 0));
}

export function logEnd(panel: BarsPanel): number {
  return Math.max(10, 10 ** Math.ceil(Math.log10(Math.max(1, panel.axis.max))));
}

/** How far right a number stands in the plot, in points from the chart's left edge. */
export function positionOf(value: number, panel: BarsPanel, area: PlotArea): number {
  return area.left + (value / (area.end ?? panel.axis.max)) * area.width;
}
