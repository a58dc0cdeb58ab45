import type { Palette } from "../../theme/palettes.ts";
import type { PlacedSeries } from "../layout/legendLayout.ts";
import { fontSize } from "../layout/sizes.ts";
import type { Tone } from "../mark.ts";
import { toneColour } from "./toneColour.ts";

type SeriesLegendProps = { series: readonly PlacedSeries[]; palette: Palette };

/** What filled and hollow marks are, once for all rows. */
export function SeriesLegend({ series, palette }: SeriesLegendProps) {
  return series.map(({ label, x, y, pattern, tone }) => (
    <g key={label}>
      <circle
        cx={x}
        cy={y}
        r={5.5}
        fill={pattern === undefined ? colour(tone, palette) : palette.paper}
        stroke={colour(tone, palette)}
        strokeWidth={2}
        strokeDasharray={pattern === "outlined" ? "3 2" : undefined}
      />
      <text x={x + 12} y={y + 5} fontSize={fontSize} fill={palette.second}>
        {label}
      </text>
    </g>
  ));
}

function colour(tone: Tone | undefined, palette: Palette): string {
  return tone === undefined ? palette.second : toneColour(tone, palette);
}
