import { exactNumber } from "../../domain/value.ts";
import type { Words } from "../../i18n/words.ts";
import type { Mark } from "../mark.ts";
import type { Axis, BarRow, BarsPanel, Reference } from "../model.ts";
import type { BuildContext } from "./context.ts";

type BarsOptions = {
  readonly key?: string;
  readonly title?: string;
  /** Where it is not the reader who chooses. */
  readonly geometry?: BarsPanel["geometry"];
  /** What the first, the second mark of each row is. */
  readonly series?: readonly string[];
  readonly references?: readonly Reference[];
  /** Rows that stay last in every order: a remainder, a total. */
  readonly last?: readonly BarRow[];
};

/** A panel of bars as the view wants it: its order, its geometry, an axis that holds everything. */
export function barsPanel(
  { view, words }: BuildContext,
  rows: readonly BarRow[],
  {
    key = "bars",
    title = "",
    geometry = view.type,
    series = [],
    references = [],
    last = [],
  }: BarsOptions = {},
): BarsPanel {
  const ordered = view.sort === "size" ? [...rows].sort((a, b) => largest(b) - largest(a)) : rows;
  const all = [...gatherZeros(ordered, last.length > 0), ...standingApart(last)];
  const axis: Axis = {
    scale: geometry === "dots" ? "log" : "linear",
    max: Math.max(0, ...all.map(largest), ...references.map(({ drawn }) => drawn)),
    suffix: view.measure === "share" ? "%" : "",
  };
  return {
    kind: "bars",
    key,
    title,
    axis,
    geometry,
    series,
    rows: all,
    zeros: zeroWords(words),
    references,
  };
}

function zeroWords(words: Words): BarsPanel["zeros"] {
  return { label: words.t("zeros.label"), separator: words.t("zeros.separator") };
}

/** A row of its own for each mark. */
export function row(mark: Mark, label = mark.label): BarRow {
  return { key: mark.key, label, marks: [mark] };
}

/**
 * Rows of nothing but zeros are told in one line, so that a chart is no list of empty rows; unless
 * there is nothing else, or the report contradicts itself in one. A blank is no zero and keeps its row.
 */
function gatherZeros(rows: readonly BarRow[], others: boolean): readonly BarRow[] {
  if (!others && rows.every(isZero)) return rows;
  return rows.map((row) => (isZero(row) ? { ...row, gathered: true } : row));
}

function isZero({ marks }: BarRow): boolean {
  return marks.every(
    (mark) => exactNumber(mark.value) === 0 && mark.drawn === 0 && mark.contradictions.length === 0,
  );
}

function standingApart(rows: readonly BarRow[]): readonly BarRow[] {
  return rows.map((row, index) => (index === 0 ? { ...row, apart: true } : row));
}

function largest({ marks }: BarRow): number {
  return Math.max(-1, ...marks.map((mark) => mark.drawn ?? -1));
}
