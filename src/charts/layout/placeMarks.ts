import type { Mark } from "../mark.ts";
import type { BarRow, BarsPanel } from "../model.ts";
import {
  captionText,
  captionWidth,
  gapPlace,
  gapWidth,
  isPair,
  isSigned,
  leftToRight,
} from "./captionRoom.ts";
import type { NameColumn } from "./nameColumn.ts";
import { captionGap, dotGap, dotRadius, lineHeight } from "./sizes.ts";

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The words at a mark: where they begin, or end. */
export type PlacedCaption = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly anchor: "start" | "end";
  /** With the sign of a contradiction before them. */
  readonly signed: boolean;
};

export type PlacedMark = {
  readonly mark: Mark;
  /** The bar; or the line from the axis to the dot; or, in a pair, the box of the dot. */
  readonly box: Box;
  /** Absent where another mark of the row stands at the same place and says the same. */
  readonly caption: PlacedCaption | undefined;
};

/** By how much the marks of a row differ: the sign, and the words behind it. */
export type PlacedGap = { readonly text: string; readonly x: number; readonly y: number };

type Place = {
  readonly xOf: (value: number) => number;
  readonly left: number;
  readonly names: NameColumn;
  readonly width: number;
  readonly top: number;
  readonly sizes: { readonly bar: number; readonly between: number; readonly content: number };
};

type PlacedMarks = { readonly marks: readonly PlacedMark[]; readonly gap: PlacedGap | undefined };

export function placeMarks(row: BarRow, panel: BarsPanel, place: Place): PlacedMarks {
  if (isPair(row, panel)) return placePair(row, panel, place);
  const { xOf, left, sizes } = place;
  const gap = panel.geometry === "dots" ? dotGap : captionGap;
  const marks = row.marks.map((mark, index): PlacedMark => {
    const y = place.top + index * (sizes.bar + sizes.between);
    const width = Math.max(0, xOf(mark.drawn ?? 0) - left);
    const box = { x: left, y, width, height: sizes.bar };
    const at = { x: left + width + gap, y: y + sizes.bar / 2, anchor: "start" } as const;
    return { mark, box, caption: { ...at, ...saying(mark, row, panel) } };
  });
  return { marks, gap: undefined };
}

function saying(mark: Mark, row: BarRow, panel: BarsPanel) {
  return {
    text: captionText(mark, row, panel),
    width: captionWidth(mark, row, panel),
    signed: isSigned(mark, row, panel),
  };
}

/** Two marks on one line: the words of each on its outer side, the gap behind them or above. */
function placePair(row: BarRow, panel: BarsPanel, place: Place): PlacedMarks {
  const { xOf, left, top, sizes, names, width } = place;
  const y = top + sizes.content / 2;
  const [first, second] = leftToRight(row);
  const both = first?.drawn !== undefined && second?.drawn !== undefined;
  const same = both && second.drawn === first.drawn && second.caption === first.caption;
  let end = left;
  const marks = leftToRight(row).map((mark): PlacedMark => {
    const dot = mark.drawn === undefined ? undefined : xOf(mark.drawn);
    const anchor = both && mark === first ? "end" : "start";
    const words = saying(mark, row, panel);
    const x = dot === undefined ? end : dot + (anchor === "end" ? -dotGap : dotGap);
    if (anchor === "start") end = x + words.width + captionGap;
    const middle = dot ?? x + dotRadius;
    const box = {
      x: middle - dotRadius,
      y: y - dotRadius,
      width: 2 * dotRadius,
      height: 2 * dotRadius,
    };
    return { mark, box, caption: same && mark === first ? undefined : { x, y, anchor, ...words } };
  });
  const inOrder = row.marks.flatMap((mark) => marks.find((placed) => placed.mark === mark) ?? []);
  if (row.gap === undefined) return { marks: inOrder, gap: undefined };
  const above = { y: top - lineHeight / 2 - 1 };
  const gap = {
    behind: { x: end, y },
    name: { x: width - gapWidth(row.gap), ...above },
    line: { x: 0, ...above },
  }[gapPlace(row, names, width)];
  return { marks: inOrder, gap: { text: row.gap, ...gap } };
}
