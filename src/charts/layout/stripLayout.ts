import type { Mark } from "../mark.ts";
import type { StripPanel } from "../model.ts";
import { onAxis } from "./axisScale.ts";
import { smallSize } from "./sizes.ts";
import { textWidth } from "./textWidth.ts";

export type PlacedDot = { readonly mark: Mark; readonly x: number; readonly y: number };

type PlacedCaption = {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
};

export type PlacedLane = {
  readonly key: string;
  readonly label: string;
  readonly top: number;
  readonly height: number;
  readonly dots: readonly PlacedDot[];
  readonly captions: readonly PlacedCaption[];
};

export type StripLayout = {
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number };
  readonly axisHeight: number;
  readonly lanes: readonly PlacedLane[];
};

const dotSize = 12;
const laneHead = 26;
const captionHeight = 18;

/**
 * Places every number of a strip: along the axis by its value, upwards where others already stand,
 * so that no dot hides another; and captions where they have room, in the order of the marks.
 */
export function layoutStrip(panel: StripPanel, width: number, stretch = 1): StripLayout {
  const plot = { left: 10, right: width - 14 };
  const end = onAxis(panel.axis, panel.axis.max) || 1;
  const xOf = (value: number) =>
    plot.left + (onAxis(panel.axis, value) / end) * (plot.right - plot.left);
  const lanes: PlacedLane[] = [];
  let top = 0;
  for (const { key, label, marks } of panel.lanes) {
    const columns = stack(marks, xOf, xOf(1) - plot.left);
    const levels = Math.max(1, ...columns.map(({ level }) => level + 1));
    const bottom = top + laneHead * stretch + captionHeight + levels * dotSize;
    const dots = columns.map(({ mark, x, level }) => ({
      mark,
      x,
      y: bottom - level * dotSize - dotSize / 2,
    }));
    lanes.push({
      key,
      label,
      top,
      height: bottom - top + 10 * stretch,
      dots,
      captions: placeCaptions(dots, plot),
    });
    top = bottom + 10 * stretch;
  }
  return { height: top + 28, plot, axisHeight: 28, lanes };
}

/**
 * Zeros stand in as many columns as fit before one; a form has many of them, and they are all
 * equally zero.
 */
function stack(marks: readonly Mark[], xOf: (value: number) => number, zeroRoom: number) {
  const zeroColumns = Math.max(1, Math.floor(zeroRoom / dotSize));
  let zeros = 0;
  const placed: { mark: Mark; x: number; level: number }[] = [];
  for (const mark of marks) {
    if (mark.drawn === undefined) continue;
    if (mark.drawn === 0) {
      const level = Math.floor(zeros / zeroColumns);
      placed.push({ mark, x: xOf(0) + (zeros % zeroColumns) * dotSize, level });
      zeros += 1;
      continue;
    }
    const x = xOf(mark.drawn);
    let level = 0;
    while (placed.some((p) => p.level === level && Math.abs(p.x - x) < dotSize)) level += 1;
    placed.push({ mark, x, level });
  }
  return placed;
}

function placeCaptions(
  dots: readonly PlacedDot[],
  plot: { left: number; right: number },
): PlacedCaption[] {
  const taken: { from: number; to: number }[] = [];
  const captions: PlacedCaption[] = [];
  for (const { mark, x } of dots) {
    if (mark.caption === "") continue;
    const size = textWidth(mark.caption, smallSize) + (mark.contradictions.length > 0 ? 20 : 0);
    const from = Math.min(Math.max(x - size / 2, plot.left - 8), plot.right + 10 - size);
    const clash = taken.some((span) => from < span.to + 10 && span.from < from + size + 10);
    if (clash) continue;
    taken.push({ from, to: from + size });
    const below = dots.filter((dot) => dot.x > from - dotSize && dot.x < from + size + dotSize);
    const y = Math.min(...below.map((dot) => dot.y)) - dotSize / 2 - 9;
    captions.push({ mark, x: from, y, anchor: "start" });
  }
  return captions;
}
