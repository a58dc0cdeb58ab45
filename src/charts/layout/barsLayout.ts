import { numberText } from "../../i18n/numberText.ts";
import type { Axis, BarsPanel, Mark } from "../model.ts";
import { axisTicks, onAxis } from "./axisScale.ts";
import { textWidth, wrapText } from "./textWidth.ts";

/** Sizes in pixels of one bars panel at one width; everything that draws it reads them from here. */
export type BarsLayout = {
  readonly width: number;
  readonly height: number;
  /** Row labels above their bars, where there is no room beside them. */
  readonly labelsAbove: boolean;
  readonly labelLines: readonly (readonly string[])[];
  readonly margin: { readonly top: number; readonly right: number; readonly left: number };
  readonly rowHeight: number;
  readonly barSize: number;
  readonly barGap: number;
  /** How far the bars sink within their row to make room for a label above. */
  readonly sink: number;
  readonly ticks: readonly number[];
  readonly axisHeight: number;
};

export const fontSize = 14;
export const smallSize = 12;
const lineHeight = 19;
/** The sign before a contradicted number, with the space behind it. */
export const signWidth = 20;

/** The room a mark's caption takes, its sign included. */
function captionWidth(mark: Mark): number {
  const sign = mark.contradictions.length > 0 ? signWidth : 0;
  return (mark.caption === "" ? 0 : textWidth(mark.caption, fontSize) + 8) + sign;
}

/**
 * The space at the right that lets every caption stand behind its bar: the longest bar may end as
 * far right as its own caption allows, not as the longest caption would.
 */
function captionMargin(panel: BarsPanel, available: number): number {
  const end = onAxis(panel.axis, panel.axis.max);
  if (end <= 0) return 8;
  let plot = available - 8;
  for (const row of panel.rows) {
    for (const mark of row.marks) {
      const fraction = onAxis(panel.axis, mark.drawn ?? 0) / end;
      const room = available - captionWidth(mark) - 16;
      if (fraction > 0) plot = Math.min(plot, room / fraction);
    }
  }
  return available - Math.max(plot, available * 0.08);
}

/**
 * Works out the sizes of a panel for a width in pixels.
 * @param stretch how much taller than usual rows may be, where a picture has height to fill.
 */
export function layoutBars(panel: BarsPanel, width: number, stretch = 1): BarsLayout {
  const widest = Math.max(0, ...panel.rows.map((row) => textWidth(row.label, fontSize)));
  const labelsAbove = width < 560 || panel.rows.every((row) => row.label === "");
  const room = Math.min(widest + 2, Math.max(150, width * 0.3));
  // Where labels stand above, the zero of the axis needs half its width at the left.
  const zero = textWidth(`0${panel.axis.suffix === "none" ? "" : panel.axis.suffix}`, smallSize);
  const left = labelsAbove ? Math.ceil(zero / 2) : Math.ceil(room) + 12;
  const labelLines = panel.rows.map((row) =>
    wrapText(row.label, fontSize, labelsAbove ? width - 4 : room),
  );
  const mostLines = Math.max(1, ...labelLines.map((lines) => lines.length));

  const most = Math.max(1, ...panel.rows.map((row) => row.marks.length));
  // Captions stand one below the other in a row of several marks: bars leave room for their text.
  const thinnest = most > 1 ? 16 : 14;
  const barSize = Math.max(thinnest, Math.round((most > 1 ? 18 : 22) * Math.min(stretch, 1.5)));
  const barGap = most > 1 ? 4 : 0;
  const bars = most * barSize + (most - 1) * barGap;
  const label = mostLines * lineHeight;
  const sink = labelsAbove && widest > 0 ? label / 2 + 1 : 0;
  const air = (most > 1 ? 20 : 14) * stretch;
  const rowHeight =
    sink > 0
      ? bars + label + 16 * stretch
      : Math.max(bars + air, label + 10 * Math.min(1, stretch));
  const top = panel.references.length > 0 ? referenceHeight(panel) : 4;
  const axisHeight = panel.axis.suffix === "none" ? 4 : 26;
  const right = Math.ceil(captionMargin(panel, width - left));
  return {
    width,
    height: top + panel.rows.length * rowHeight + axisHeight,
    labelsAbove,
    labelLines,
    margin: { top, right, left },
    rowHeight,
    barSize,
    barGap,
    sink,
    ticks: fittingTicks(panel.axis, width < 560 ? 3 : 6, width - left - right),
    axisHeight,
  };
}

/** Between two numbers below the axis, in pixels. */
const tickGap = 6;

/** The numbers below the axis, so few that none stands on its neighbour. */
function fittingTicks(axis: Axis, wanted: number, plot: number): readonly number[] {
  const ticks = axisTicks(axis, wanted);
  const end = onAxis(axis, axis.max) || 1;
  const half = (tick: number) => textWidth(`${numberText(tick)}${axis.suffix}`, smallSize) / 2;
  const apart = (some: readonly number[]) =>
    some.every((tick, index) => {
      const before = some[index - 1];
      if (before === undefined) return true;
      const distance = ((onAxis(axis, tick) - onAxis(axis, before)) / end) * plot;
      return distance >= half(before) + half(tick) + tickGap;
    });
  for (let step = 1; step < ticks.length; step += 1) {
    const some = ticks.filter((_, index) => index % step === 0);
    if (apart(some)) return some;
  }
  return ticks.slice(0, 1);
}

/** Labels of reference lines stand above the rows, one line each. */
function referenceHeight(panel: BarsPanel): number {
  return panel.references.length * 20 + 6;
}
