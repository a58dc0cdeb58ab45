import type { Mark } from "../mark.ts";
import type { TilesPanel } from "../model.ts";
import { signWidth, smallSize } from "./sizes.ts";
import { textWidth, wrapText } from "./textWidth.ts";

type PlacedTile = {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The name below the number, and its baselines. */
  readonly lines: readonly string[];
  readonly ys: readonly number[];
};

/** The size of a tile's number. */
export const tileSize = 20;
const nameSize = smallSize + 1;
const nameStep = 18;
const numberHeight = 30;
const gap = 20;

/** As many tiles side by side as their words allow, the rows about equally full. */
export function layoutTiles(panel: TilesPanel, width: number, stretch = 1) {
  const widest = Math.max(
    80,
    ...panel.marks.map(
      (mark) =>
        textWidth(mark.caption, tileSize) + (mark.contradictions.length > 0 ? signWidth + 4 : 0),
    ),
  );
  const fitting = Math.max(1, Math.floor((width + gap) / (widest + gap)));
  const rows = Math.max(1, Math.ceil(panel.marks.length / fitting));
  const columns = Math.max(1, Math.ceil(panel.marks.length / rows));
  // One or two tiles take a third of the width each, or as much as their numbers need.
  const third = (width - 2 * gap) / 3;
  const each = columns < 3 ? Math.max(widest, third) : (width - (columns - 1) * gap) / columns;
  const names = panel.marks.map((mark) => wrapText(mark.label, nameSize, each));
  const most = Math.max(1, ...names.map((lines) => lines.length));
  const height = numberHeight + most * nameStep;
  const pitch = height + 14 * stretch;
  const tiles = panel.marks.map((mark, index): PlacedTile => {
    const x = (index % columns) * (each + gap);
    const y = 2 + Math.floor(index / columns) * pitch;
    const lines = names[index] ?? [];
    const ys = lines.map((_, line) => y + numberHeight + nameStep * (line + 0.72));
    return { mark, x, y, width: each, height: numberHeight + lines.length * nameStep, lines, ys };
  });
  return { height: Math.ceil(2 + (rows - 1) * pitch + height + 4), tiles, nameSize };
}
