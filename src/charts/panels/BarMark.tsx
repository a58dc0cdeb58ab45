import type { Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import { describeMark } from "../describe.ts";
import type { Interaction } from "../interaction.ts";
import type { BarsLayout } from "../layout/barsLayout.ts";
import type { BarRow, BarsPanel, Mark } from "../model.ts";
import { Caption } from "./Caption.tsx";
import { MarkGroup } from "./MarkGroup.tsx";
import { markFill, toneColour } from "./toneColour.ts";

type BarMarkProps = {
  series: number;
  panel: BarsPanel;
  layout: BarsLayout;
  palette: Palette;
  words: Words;
  hatch: string;
  interaction: Interaction | undefined;
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
  hatch,
  interaction,
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
  const spare = panel.arrangement === "beside" ? slots - payload.marks.length : 0;
  const inner = panel.arrangement === "nested" && series > 0;
  const box = {
    x,
    y: y + layout.sink + (spare * (height + layout.barGap)) / 2 + (inner ? height * 0.3 : 0),
    width: Math.max(0, width),
    height: inner ? height * 0.4 : height,
  };
  const middle = box.y + box.height / 2;
  const colour = toneColour(mark.tone, palette);
  return (
    <MarkGroup mark={mark} description={describeMark(mark, words)} interaction={interaction}>
      {/* A target as tall as the bar and wide enough to hit, also where the bar has no length. */}
      <rect
        x={x}
        y={box.y}
        width={Math.max(box.width, 24)}
        height={box.height}
        fill="transparent"
      />
      {mark.drawn !== undefined && (
        <Shape
          mark={mark}
          box={box}
          geometry={panel.geometry}
          colour={colour}
          fill={markFill(mark, palette, hatch)}
          palette={palette}
        />
      )}
      {!inner && (
        <Caption
          mark={mark}
          x={x + box.width + (panel.geometry === "dots" ? 14 : 8)}
          y={middle}
          palette={palette}
        />
      )}
    </MarkGroup>
  );
}

type Box = { x: number; y: number; width: number; height: number };

type ShapeProps = {
  mark: Mark;
  box: Box;
  geometry: BarsPanel["geometry"];
  colour: string;
  fill: string;
  palette: Palette;
};

/** The geometry of one mark; a zero is a hairline or an open dot, so that it is not mistaken for nothing. */
function Shape({ mark, box, geometry, colour, fill, palette }: ShapeProps) {
  const zero = mark.drawn === 0;
  const middle = box.y + box.height / 2;
  const end = box.x + box.width;
  if (geometry === "dots") {
    return (
      <>
        <line x1={box.x} x2={end} y1={middle} y2={middle} stroke={palette.rule} strokeWidth={2} />
        <circle
          cx={end}
          cy={middle}
          r={zero ? 5 : 6}
          fill={zero ? palette.paper : fill}
          stroke={colour}
          strokeWidth={2}
        />
      </>
    );
  }
  const cuts = geometry === "units" ? Array.from({ length: (mark.drawn ?? 0) - 1 }) : [];
  return (
    <>
      <rect
        x={box.x}
        y={box.y}
        width={zero ? 1.5 : Math.max(box.width, 1.5)}
        height={box.height}
        fill={fill}
        stroke={mark.pattern ? colour : undefined}
        strokeWidth={mark.pattern ? 1 : undefined}
        strokeDasharray={mark.pattern === "outlined" ? "4 3" : undefined}
      />
      {cuts.map((_, index) => {
        const at = box.x + ((index + 1) * box.width) / (mark.drawn ?? 1);
        // biome-ignore lint/suspicious/noArrayIndexKey: a unit is nothing but its place.
        return <path key={index} d={`M${at} ${box.y}v${box.height}`} stroke={palette.paper} />;
      })}
    </>
  );
}
