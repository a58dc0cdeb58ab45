import { textWidth } from "../layout/textWidth.ts";
import type { Mark } from "../mark.ts";
import { toneColour } from "../panels/toneColour.ts";
import { GlanceName } from "./GlanceName.tsx";
import { type GlanceProps, glanceSize, glanceWidth, namesOf } from "./glanceSize.ts";
import { shownRows } from "./shownRows.ts";

const top = 22;
const pitch = 35;
const thick = 16;

/** Each share as its counts give it, on a track of the whole, and where the report puts it. */
export function GlanceShares({ panel, palette, words }: GlanceProps) {
  const rows = shownRows(panel, "shares");
  const text = (mark: Mark) => words.value(mark.value, mark.unit);
  const { left, lines } = namesOf(rows, "broken");
  const printed = rows.flatMap((row) => row.marks.slice(0, 1).map(text));
  const behind = Math.max(0, ...printed.map((each) => textWidth(each, glanceSize))) + 8;
  const width = glanceWidth - left - behind;
  const end = panel.axis.max || 1;
  const [reported, recomputed] = panel.series;
  return (
    <g fontSize={glanceSize}>
      <text x={left} y={11} fill={palette.second}>
        {recomputed}
      </text>
      <text x={glanceWidth} y={11} textAnchor="end" fill={palette.vermilion}>
        {reported}
      </text>
      {rows.map(({ key, marks: [claim, count] }, index) => {
        const y = top + index * pitch;
        const line = left + ((claim?.drawn ?? 0) / end) * width;
        const wrong = claim && claim.contradictions.length > 0;
        const named = count?.tone === "data";
        return (
          <g key={key}>
            <GlanceName
              lines={lines[index] ?? []}
              x={left - 8}
              middle={y + thick / 2}
              fill={palette.second}
            />
            <rect {...{ x: left, y, width, height: thick }} fill={palette.rule} />
            {count?.drawn !== undefined && (
              <>
                <rect
                  {...{ x: left, y, height: thick }}
                  width={(count.drawn / end) * width}
                  fill={toneColour(count.tone, palette)}
                  // Paler than elsewhere, since its number stands on it.
                  fillOpacity={named ? undefined : 0.55}
                />
                <text
                  x={left + 6}
                  y={y + 12}
                  fontWeight={600}
                  fill={named ? palette.paper : palette.ink}
                >
                  {text(count)}
                </text>
              </>
            )}
            {claim?.drawn !== undefined && (
              <>
                <path
                  d={`M${line} ${y - 4}v${thick + 8}`}
                  stroke={wrong ? palette.vermilion : palette.ink}
                  strokeWidth={2.5}
                />
                <text
                  x={glanceWidth}
                  y={y + 12}
                  textAnchor="end"
                  fontWeight={600}
                  fill={wrong ? palette.vermilion : palette.ink}
                >
                  {text(claim)}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}
