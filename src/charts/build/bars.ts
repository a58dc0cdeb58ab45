import type { Axis, BarRow, BarsPanel, Mark, Reference } from "../model.ts";
import type { ChartView } from "../view.ts";

type BarsOptions = {
  readonly key?: string;
  readonly title?: string;
  readonly references?: readonly Reference[];
  /** A row that stays last in every order: a remainder, a total. */
  readonly last?: readonly BarRow[];
};

/** A panel of bars as the view wants it: its order, its geometry, an axis that holds everything. */
export function barsPanel(
  view: ChartView,
  rows: readonly BarRow[],
  {
    key = "bars",
    title = "",

    references = [],
    last = [],
  }: BarsOptions = {},
): BarsPanel {
  const ordered = view.sort === "size" ? [...rows].sort((a, b) => largest(b) - largest(a)) : rows;
  const all = [...ordered, ...last];
  const axis: Axis = {
    scale: view.type === "dots" ? "log" : "linear",
    max: Math.max(0, ...all.map(largest), ...references.map(({ drawn }) => drawn)),
    suffix: view.measure === "share" ? "%" : "",
  };
  return {
    kind: "bars",
    key,
    title,
    axis,
    geometry: view.type,
    rows: all,
    references,
  };
}

/** A row of its own for each mark. */
export function row(mark: Mark, label = mark.label): BarRow {
  return { key: mark.key, label, marks: [mark] };
}

function largest({ marks }: BarRow): number {
  return Math.max(-1, ...marks.map((mark) => mark.drawn ?? -1));
}
