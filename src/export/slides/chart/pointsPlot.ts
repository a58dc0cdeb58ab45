import { noOutline } from "../ooxml/paint.ts";
import { tag } from "../ooxml/xml.ts";
import { type Gaps, gapSeries, nameSeries, pointSeries } from "./pointSeries.ts";
import type { LabelledSeries } from "./seriesLabels.ts";
import type { ChartSheet } from "./sheetTypes.ts";

type AxisIds = { readonly category: number; readonly value: number };

type PointsOptions = {
  readonly names: ChartSheet["categories"];
  readonly start: number;
  readonly axisIds: AxisIds;
  /** Where two marks of a row stand on one line. */
  readonly gaps: Gaps | undefined;
};

/** Marks as points over a value axis, a line of the plot for each row. */
export function pointsPlot(inputs: readonly LabelledSeries[], options: PointsOptions): string {
  const { axisIds, gaps, ...rest } = options;
  const [first] = inputs;
  const before = gaps ? 1 : 0;
  return tag(
    "c:scatterChart",
    {},
    tag("c:scatterStyle", { val: "lineMarker" }),
    tag("c:varyColors", { val: 0 }),
    // The first is drawn below the others.
    first && gaps ? gapSeries(0, gaps, first.palette) : "",
    ...inputs.map((each, index) =>
      pointSeries({ ...each, index: index + before }, sideOf(inputs, index, gaps)),
    ),
    first ? nameSeries({ ...first, ...rest, index: inputs.length + before }) : "",
    tag("c:axId", { val: axisIds.value }),
    tag("c:axId", { val: axisIds.category }),
  );
}

/**
 * The label of the smaller of two marks stands at its left, or above it where the name of the row
 * is near; every other at the right.
 */
function sideOf(inputs: readonly LabelledSeries[], index: number, gaps: Gaps | undefined) {
  const at = (series: number, row: number) => inputs[series]?.ranges.values.content[row];
  const most = Math.max(
    0,
    ...inputs.flatMap(({ ranges }) => ranges.values.content.map((n) => n ?? 0)),
  );
  return (row: number): "l" | "r" | "t" => {
    const own = at(index, row);
    const other = at(1 - index, row);
    if (!gaps || own === undefined || other === undefined) return "r";
    if (own > other || (own === other && index === 1)) return "r";
    return own > most * 0.25 ? "l" : "t";
  };
}

/** The rows from the top; their names are the labels of a series. */
export function rowsAxis(rows: number, axisIds: AxisIds): string {
  return tag(
    "c:valAx",
    {},
    tag("c:axId", { val: axisIds.category }),
    tag(
      "c:scaling",
      {},
      tag("c:orientation", { val: "maxMin" }),
      tag("c:max", { val: rows + 0.5 }),
      tag("c:min", { val: 0.5 }),
    ),
    tag("c:delete", { val: 1 }),
    tag("c:axPos", { val: "l" }),
    tag("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    tag("c:majorTickMark", { val: "none" }),
    tag("c:minorTickMark", { val: "none" }),
    tag("c:tickLblPos", { val: "none" }),
    tag("c:spPr", {}, noOutline),
    tag("c:crossAx", { val: axisIds.value }),
    tag("c:crosses", { val: "min" }),
    tag("c:crossBetween", { val: "midCat" }),
  );
}
