import type { Palette } from "../../theme/palettes.ts";
import type { PlacedCaption } from "../layout/placeMarks.ts";
import { fontSize, signWidth } from "../layout/sizes.ts";
import type { Mark } from "../mark.ts";

type CaptionProps = { mark: Mark; caption: PlacedCaption; palette: Palette };

/**
 * The direct label at a mark, the share in lighter ink. A contradicted number carries the sign ≠
 * besides the colour, so that it is seen without colour too; before the text, whose width no one
 * knows exactly.
 */
export function Caption({ mark, caption, palette }: CaptionProps) {
  const { text, x, y, width, anchor, signed } = caption;
  const missing = mark.drawn === undefined;
  const unaccounted = mark.tone === "contradiction";
  const aside = mark.aside && text.endsWith(mark.aside) ? mark.aside : "";
  const lead = text.slice(0, text.length - aside.length);
  const start = anchor === "start" ? x : x - width;
  return (
    <>
      {text !== "" && (
        <text
          x={signed && anchor === "start" ? x + signWidth : x}
          y={y}
          dy="0.35em"
          textAnchor={anchor === "end" ? "end" : undefined}
          fontSize={fontSize}
          fontStyle={missing ? "italic" : undefined}
          fontWeight={unaccounted ? 600 : undefined}
          fill={unaccounted ? palette.vermilion : missing ? palette.third : palette.ink}
        >
          {aside === "" ? (
            text
          ) : (
            <>
              {lead}
              <tspan fill={unaccounted ? palette.vermilion : palette.third}>{aside}</tspan>
            </>
          )}
        </text>
      )}
      {signed && <ContradictionSign x={start + 7} y={y} palette={palette} />}
    </>
  );
}

/** ≠ in a ring: "the report disagrees with itself here". */
export function ContradictionSign({ x, y, palette }: { x: number; y: number; palette: Palette }) {
  return (
    <g
      transform={`translate(${Math.round(x)} ${Math.round(y)})`}
      stroke={palette.vermilion}
      strokeWidth={1.5}
      fill="none"
      strokeLinecap="round"
    >
      <circle r={7} fill={palette.paper} />
      <path d="M-3.2 -1.7h6.4M-3.2 1.7h6.4M1.8 -4l-3.6 8" />
    </g>
  );
}
