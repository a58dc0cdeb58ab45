import type { Palette } from "../../theme/palettes.ts";
import { type BarsLayout, smallSize } from "../layout/barsLayout.ts";
import { textWidth } from "../layout/textWidth.ts";
import type { Reference } from "../model.ts";

type ReferenceLabelProps = {
  reference: Reference;
  index: number;
  layout: BarsLayout;
  palette: Palette;
  /** Given by recharts: the box of the line. */
  viewBox?: { x?: number; y?: number };
};

/** The name of a reference line, above the rows, kept within the picture. */
export function ReferenceLabel({
  reference,
  index,
  layout,
  palette,
  viewBox,
}: ReferenceLabelProps) {
  const line = viewBox?.x ?? 0;
  const half = textWidth(reference.label, smallSize) / 2;
  const x = Math.min(Math.max(line, half + 2), layout.width - half - 2);
  return (
    <text
      x={x}
      y={14 + index * 20}
      textAnchor="middle"
      fontSize={smallSize}
      fontWeight={600}
      fill={reference.tone === "contradiction" ? palette.vermilion : palette.second}
    >
      {reference.label}
    </text>
  );
}
