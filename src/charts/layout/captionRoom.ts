import type { Mark } from "../mark.ts";
import type { BarRow, BarsPanel } from "../model.ts";
import { onAxis } from "./axisScale.ts";
import type { NameColumn } from "./nameColumn.ts";
import { captionGap, dotGap, dotRadius, fontSize, signWidth, smallSize } from "./sizes.ts";
import { textWidth } from "./textWidth.ts";

/** What a mark needs left and right of where it stands, so that its words stay in the picture. */
type Room = { readonly fraction: number; readonly left: number; readonly right: number };

/** Whether a row is drawn as two dots on one line; a remainder stays a hatched bar. */
export function isPair(row: BarRow, panel: BarsPanel): boolean {
  return panel.geometry === "dumbbells" && row.marks.every(({ pattern }) => pattern !== "hatched");
}

/** What is written at a mark; of one without a number beside one that has it, also which it is. */
export function captionText(mark: Mark, row: BarRow, panel: BarsPanel): string {
  const series = panel.series[row.marks.indexOf(mark)] ?? "";
  const alone = row.marks.every(
    ({ drawn, caption }) => drawn === undefined && caption === mark.caption,
  );
  if (alone && row.marks.length > 1 && isPair(row, panel))
    return mark === row.marks[0] ? mark.caption : "";
  const told = mark.drawn === undefined && row.marks.length > 1 && mark.caption !== "";
  return told ? `${series} ${mark.caption}`.trim() : mark.caption;
}

/** Whether the sign ≠ stands at the mark itself: where the gap of its row does not carry it. */
export function isSigned(mark: Mark, row: BarRow, panel: BarsPanel): boolean {
  return mark.contradictions.length > 0 && !(isPair(row, panel) && row.gap !== undefined);
}

/** The room that a mark's words take, the sign included. */
export function captionWidth(mark: Mark, row: BarRow, panel: BarsPanel): number {
  const text = captionText(mark, row, panel);
  return textWidth(text, fontSize) + (isSigned(mark, row, panel) ? signWidth : 0);
}

/** The sign and the words of a gap. */
export function gapWidth(gap: string): number {
  return signWidth + textWidth(gap, smallSize);
}

/**
 * Where a row's gap stands: behind its captions; or, where names stand above, in the line of the
 * name, or in one below it where that is full.
 */
export function gapPlace(
  row: BarRow,
  names: NameColumn,
  width: number,
): "behind" | "name" | "line" {
  if (!names.above) return "behind";
  const lines = names.linesOf(row);
  const last = textWidth(lines[lines.length - 1] ?? "", fontSize);
  return last + 12 + gapWidth(row.gap ?? "") <= width ? "name" : "line";
}

/** The marks of a row from left to right; those without a number come last. */
export function leftToRight(row: BarRow): readonly Mark[] {
  const place = ({ drawn }: Mark) => drawn ?? Number.MAX_VALUE;
  return [...row.marks].sort((a, b) => place(a) - place(b));
}

export function captionRooms(
  row: BarRow,
  panel: BarsPanel,
  names: NameColumn,
  width: number,
): readonly Room[] {
  const end = onAxis(panel.axis, panel.axis.max) || 1;
  const room = (mark: Mark, left: number, right: number): Room => ({
    fraction: onAxis(panel.axis, mark.drawn ?? 0) / end,
    left,
    right,
  });
  if (!isPair(row, panel)) {
    const gap = panel.geometry === "dots" ? dotGap : captionGap;
    return row.marks.map((mark) => room(mark, 0, gap + captionWidth(mark, row, panel)));
  }
  // The left mark's words stand at its left, the right one's at its right, and the gap behind them.
  const [first, second] = leftToRight(row);
  if (!first) return [];
  const words = (mark: Mark) => dotGap + captionWidth(mark, row, panel);
  const apart = row.gap !== undefined && gapPlace(row, names, width) === "behind";
  const gap = apart ? gapWidth(row.gap) + captionGap : 0;
  if (!second) return [room(first, dotRadius, words(first) + gap)];
  if (second.drawn === undefined) {
    return [room(first, dotRadius, words(first) + words(second) + gap)];
  }
  return [room(first, words(first), dotRadius), room(second, dotRadius, words(second) + gap)];
}

/**
 * The plot that lets every caption stand beside its mark: the longest bar may end as far right as
 * its own caption allows, not as the longest caption would.
 */
export function plotWithin(rooms: readonly Room[], from: number, width: number) {
  const available = width - from;
  const widthFor = (inset: number) => {
    let plot = available - inset - 8;
    for (const { fraction, right } of rooms) {
      if (fraction > 0) plot = Math.min(plot, (available - inset - right - 2) / fraction);
    }
    return Math.max(plot, available * 0.08);
  };
  const most = Math.max(0, ...rooms.map(({ left }) => left));
  const least = widthFor(most);
  const inset = Math.max(0, ...rooms.map(({ fraction, left }) => left - fraction * least));
  return { left: from + inset, right: from + inset + widthFor(inset) };
}
