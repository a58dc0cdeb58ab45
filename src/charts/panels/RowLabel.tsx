import type { Palette } from "../../theme/palettes.ts";
import { type BarsLayout, fontSize } from "../layout/barsLayout.ts";

type RowLabelProps = {
  layout: BarsLayout;
  palette: Palette;
  /** Given by recharts. */
  x?: number;
  y?: number;
  index?: number;
};

/** The name of a row: right-aligned beside its bars, or above them where there is no room. */
export function RowLabel({ layout, palette, x = 0, y = 0, index = 0 }: RowLabelProps) {
  const lines = layout.labelLines[index] ?? [];
  const step = fontSize * 1.35;
  const above = layout.labelsAbove;
  const top = above ? y - layout.rowHeight / 2 + 19 : y - ((lines.length - 1) * step) / 2;
  return (
    <text textAnchor={above ? "start" : "end"} fontSize={fontSize} fill={palette.ink}>
      {lines.map((line, number) => (
        <tspan key={line} x={above ? 1 : x - 4} y={top + number * step} dy={above ? 0 : "0.35em"}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
