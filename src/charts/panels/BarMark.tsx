import type { Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import { describeMark } from "../describe.ts";
import type { BarsLayout } from "../layout/barsLayout.ts";
import type { BarRow, BarsPanel } from "../model.ts";
import { Caption } from "./Caption.tsx";
import { MarkGroup } from "./MarkGroup.tsx";
import { MarkShape } from "./MarkShape.tsx";

type BarMarkProps = {
  series: number;
  panel: BarsPanel;
  layout: BarsLayout;
  palette: Palette;
  words: Words;
  /** Given by recharts: the bar's box and its row. */
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  payload?: BarRow;
};

/** One bar or dot with its caption, within the box that recharts works out for it. */
export function BarMark({
  series,
  panel,
  layout,
  palette,
  words,
  x = 0,
  y = 0,
  width = 0,
  height = 0,
  payload,
}: BarMarkProps) {
  const mark = payload?.marks[series];
  if (!payload || !mark) return null;
  // A mark alone in a row of several slots stands in the middle, beside its row's name.
  const slots = Math.max(1, ...panel.rows.map((row) => row.marks.length));
  const spare = slots - payload.marks.length;
  const box = {
    x,
    y: y + layout.sink + (spare * (height + layout.barGap)) / 2,
    width: Math.max(0, width),
    height,
  };
  const middle = box.y + box.height / 2;
  return (
    <MarkGroup mark={mark} description={describeMark(mark, words)}>
      {/* A target as tall as the bar and wide enough to hit, also where the bar has no length. */}
      <rect
        x={x}
        y={box.y}
        width={Math.max(box.width, 24)}
        height={box.height}
        fill="transparent"
      />
      {mark.drawn !== undefined && (
        <MarkShape mark={mark} box={box} geometry={panel.geometry} palette={palette} />
      )}
      <Caption
        mark={mark}
        x={x + box.width + (panel.geometry === "dots" ? 14 : 8)}
        y={middle}
        palette={palette}
      />
    </MarkGroup>
  );
}
