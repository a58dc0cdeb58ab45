import type { Palette } from "../../theme/palettes.ts";
import type { BarsLayout } from "../layout/barsLayout.ts";
import { isPair } from "../layout/captionRoom.ts";
import type { PlacedGap, PlacedMark } from "../layout/placeMarks.ts";
import { signWidth, smallSize } from "../layout/sizes.ts";
import type { BarRow, BarsPanel } from "../model.ts";
import { ContradictionSign } from "./Caption.tsx";

type PairLineProps = {
  row: BarRow;
  panel: BarsPanel;
  marks: readonly PlacedMark[];
  layout: BarsLayout;
  palette: Palette;
};

/** The line that two marks stand on, and between them how far they are apart. */
export function PairLine({ row, panel, marks, layout, palette }: PairLineProps) {
  if (!isPair(row, panel)) return null;
  const dots = marks.filter(({ mark }) => mark.drawn !== undefined);
  const [first, last] = [dots[0], dots[dots.length - 1]];
  if (!first || !last) return null;
  const y = first.box.y + first.box.height / 2;
  const [a, b] = [first, last].map(({ box }) => box.x + box.width / 2).sort((x, z) => x - z);
  // The line from the axis ends where the words of the left dot begin.
  const words = marks.flatMap(({ caption }) => (caption?.anchor === "end" ? caption : []));
  const start = Math.min(a ?? 0, ...words.map(({ x, width }) => x - width - 6));
  return (
    <>
      {start > layout.plot.left && (
        <line x1={layout.plot.left} x2={start} y1={y} y2={y} stroke={palette.rule} />
      )}
      {a !== b && (
        <line
          x1={a}
          x2={b}
          y1={y}
          y2={y}
          stroke={row.gap === undefined ? palette.context : palette.vermilion}
          strokeWidth={2.5}
        />
      )}
    </>
  );
}

/** By how much they differ, with the sign of a contradiction. */
export function GapLabel({ gap, palette }: { gap: PlacedGap; palette: Palette }) {
  return (
    <>
      <ContradictionSign x={gap.x + 8} y={gap.y} palette={palette} />
      <text
        x={gap.x + signWidth}
        y={gap.y}
        dy="0.35em"
        fontSize={smallSize}
        fill={palette.vermilion}
      >
        {gap.text}
      </text>
    </>
  );
}
