import type { BarRow, BarsPanel, Reference } from "../model.ts";
import { axisShown, onAxis, type ShownAxis } from "./axisScale.ts";
import { captionRooms, gapPlace, isPair, plotWithin } from "./captionRoom.ts";
import { fittingTicks } from "./fittingTicks.ts";
import { type PlacedSeries, placeLegend } from "./legendLayout.ts";
import { besideFrom, nameColumn, type PlacedName, placeName } from "./nameColumn.ts";
import { type PlacedGap, type PlacedMark, placeMarks } from "./placeMarks.ts";
import { clearSpans, type PlacedReference, placeReference } from "./referenceLayout.ts";
import { lineHeight, smallSize } from "./sizes.ts";
import { textWidth } from "./textWidth.ts";
import { type PlacedZeros, placeZeros } from "./zeroLine.ts";

type PlacedRow = {
  readonly row: BarRow;
  readonly name: PlacedName;
  readonly marks: readonly PlacedMark[];
  /** Where the marks stand, from top to bottom. */
  readonly top: number;
  readonly bottom: number;
  /** By how much its marks differ, where they do. */
  readonly gap: PlacedGap | undefined;
};

/** Everything of a bars panel in its place at one width, in pixels; who draws it works out nothing. */
export type BarsLayout = {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number };
  readonly legend: readonly PlacedSeries[];
  readonly rows: readonly PlacedRow[];
  readonly zeros: PlacedZeros | undefined;
  readonly references: readonly PlacedReference[];
  readonly axis: {
    readonly shown: ShownAxis;
    readonly ticks: readonly number[];
    /** From where to where gridlines run; the numbers stand below. */
    readonly top: number;
    readonly bottom: number;
  };
};

const axisHeight = 24;

/** How tall what stands in a row is, and how far rows are apart, in pixels. */
function rowSizes(row: BarRow, panel: BarsPanel, stretch: number) {
  if (isPair(row, panel)) return { bar: 16, between: 0, content: 16, air: 14 * stretch };
  const many = row.marks.length > 1;
  // Captions stand one below the other in a row of several marks: bars leave room for their text.
  const bar = Math.max(16, Math.round(18 * Math.min(stretch, 1.5)));
  const between = many ? 2 : 0;
  const content = row.marks.length * bar + (row.marks.length - 1) * between;
  return { bar, between, content, air: (many ? 14 : 9) * stretch };
}

/**
 * Works out a panel for a width in pixels.
 * @param stretch how much taller than usual rows may be, where a picture has height to fill.
 */
export function layoutBars(panel: BarsPanel, width: number, stretch = 1): BarsLayout {
  const beside = placeBars(panel, width, stretch, false);
  const cramped = beside.plot.right - beside.plot.left < leastPlot * width;
  return cramped && width < besideFrom.always ? placeBars(panel, width, stretch, true) : beside;
}

/** With less of the width than this for its bars, a panel sets its names above them. */
const leastPlot = 0.24;

function placeBars(panel: BarsPanel, width: number, stretch: number, above: boolean): BarsLayout {
  const drawn = panel.rows.filter((row) => !row.gathered);
  const names = nameColumn(panel, width, above);
  const end = onAxis(panel.axis, panel.axis.max) || 1;
  const rooms = drawn.map((row) => captionRooms(row, panel, names, width));
  const shown = axisShown(panel, names.above);
  // The zero of an axis needs half its width at the left.
  const zero = shown === "none" ? 0 : textWidth(`0${panel.axis.suffix}`, smallSize) / 2;
  const from = names.above ? Math.ceil(zero) : names.width;
  const plot = plotWithin(rooms.flat(), from, width);
  const xOf = (value: number) =>
    plot.left + (onAxis(panel.axis, value) / end) * (plot.right - plot.left);

  const legend = placeLegend(panel, names.above ? 0 : plot.left, width);
  const head = legend.height + 2;
  const top = head + panel.references.length * 20;
  let y = top;
  const rows = drawn.map((row): PlacedRow => {
    const sizes = rowSizes(row, panel, stretch);
    const written = names.linesOf(row).length;
    const lines = written + (row.gap && gapPlace(row, names, width) === "line" ? 1 : 0);
    const named = names.above && lines > 0 ? lines * lineHeight + 1 : 0;
    const beside = names.above ? 0 : lines * lineHeight;
    const height = named + Math.max(sizes.content + sizes.air, beside + 8 * Math.min(1, stretch));
    if (row.apart) y += 8 * stretch;
    const marksTop = named > 0 ? y + named : y + (height - sizes.content) / 2;
    const { marks, gap } = placeMarks(row, panel, {
      xOf,
      left: plot.left,
      names,
      width,
      top: marksTop,
      sizes,
    });
    const name = placeName(row, names, { top: y, middle: marksTop + sizes.content / 2 });
    y += height;
    return { row, name, marks, top: marksTop, bottom: marksTop + sizes.content, gap };
  });
  const bottom = y;
  const axis = {
    shown,
    ticks: shown === "none" ? [] : fittingTicks(panel.axis, width < 560 ? 3 : 6, plot),
    top,
    bottom,
  };
  if (shown !== "none") y += axisHeight;
  const zeros = placeZeros(panel, names, plot.left, width, y);
  const references = panel.references.map((reference: Reference, index) =>
    placeReference(reference, xOf(reference.drawn), head + index * 20, width),
  );
  return {
    width,
    height: Math.ceil(y + (zeros?.height ?? 0) + 2),
    plot,
    legend: legend.series,
    rows,
    zeros,
    references: references.map((each) => clearSpans(each, rows, bottom)),
    axis,
  };
}
