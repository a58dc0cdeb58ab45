import type { Palette } from "../../theme/palettes.ts";
import { fontSize, signWidth } from "../layout/barsLayout.ts";
import type { Mark } from "../model.ts";

type CaptionProps = { mark: Mark; x: number; y: number; palette: Palette };

/**
 * The direct label behind a mark. A contradicted number carries the sign ≠ besides the colour, so
 * that it is seen without colour too; before the text, whose width no one knows exactly.
 */
export function Caption({ mark, x, y, palette }: CaptionProps) {
  const contradicted = mark.contradictions.length > 0;
  const missing = mark.drawn === undefined;
  return (
    <>
      {mark.caption !== "" && (
        <text
          x={contradicted ? x + signWidth : x}
          y={y}
          dy="0.35em"
          fontSize={fontSize}
          fontStyle={missing ? "italic" : undefined}
          fill={missing ? palette.third : palette.ink}
        >
          {mark.caption}
        </text>
      )}
      {contradicted && <ContradictionSign x={x + 7} y={y} palette={palette} />}
    </>
  );
}

/** ≠ in a ring: "the report disagrees with itself here". */
export function ContradictionSign({ x, y, palette }: { x: number; y: number; palette: Palette }) {
  return (
    <g stroke={palette.vermilion} strokeWidth={1.5} fill="none" strokeLinecap="round">
      <circle cx={x} cy={y} r={7} fill={palette.paper} />
      <path d={`M${x - 3.2} ${y - 1.7}h6.4M${x - 3.2} ${y + 1.7}h6.4M${x + 1.8} ${y - 4}l-3.6 8`} />
    </g>
  );
}
