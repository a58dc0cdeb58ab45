import type { FlowPanel } from "../model.ts";
import { signWidth, smallSize } from "./sizes.ts";
import { textWidth } from "./textWidth.ts";

/** Sizes in pixels of a flow at one width. */
export function flowLayout(panel: FlowPanel, width: number, stretch = 1) {
  const lastColumn = Math.max(...panel.nodes.map((node) => node.column));
  const widest = (column: number) =>
    Math.max(
      0,
      ...panel.nodes
        .filter((node) => node.column === column)
        .map((node) => textWidth(node.caption, smallSize) + signWidth + 8),
    );
  const most = Math.max(...countByColumn(panel));
  const leftRoom = Math.min(widest(0), width * 0.24);
  const rightRoom = Math.min(widest(lastColumn), Math.max(100, width * 0.3));
  const step = (width - leftRoom - rightRoom) / Math.max(1, lastColumn);
  return {
    lastColumn,
    // Labels of inner columns stand above and below by turns, so that each has two columns' room.
    innerRoom: Math.min(72, 2 * step - 8),
    leftRoom,
    rightRoom,
    nodeWidth: width < 560 ? 8 : 12,
    nodePadding: 18,
    height: Math.round(Math.max(300, most * 35) * stretch),
    margin: { top: 54, right: rightRoom, bottom: 36, left: leftRoom },
  };
}

function countByColumn(panel: FlowPanel): number[] {
  const counts = new Map<number, number>();
  for (const { column } of panel.nodes) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts.values()];
}
