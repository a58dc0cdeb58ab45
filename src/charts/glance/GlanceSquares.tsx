import type { Words } from "../../i18n/words.ts";
import { textWidth } from "../layout/textWidth.ts";
import type { BarsPanel } from "../model.ts";
import { type GlanceProps, glanceSize, glanceWidth } from "./glanceSize.ts";
import { squaresText } from "./glanceText.ts";
import { unitsOf } from "./unitsOf.ts";

const rows = 5;
const gap = 3.6;

/** One square for each: those accounted for filled, those left over hatched. */
export function GlanceSquares({ panel, palette, words }: GlanceProps) {
  const units = unitsOf(panel);
  if (!units) return null;
  const columns = Math.max(14, Math.ceil(units.total / rows));
  const side = Math.min(15.5, (glanceWidth + gap) / columns - gap);
  const step = side + gap;
  const at = (index: number) =>
    [round(Math.floor(index / rows) * step), round(4 + (index % rows) * step)] as const;
  const squares = Array.from({ length: units.total }, (_, index) => at(index));
  const square = ([x, y]: readonly [number, number]) =>
    `M${x} ${y}h${round(side)}v${round(side)}h${round(-side)}z`;
  const [first, second] = squaresText(panel, words);
  const below = 4 + rows * step + 14;
  const under = squaresStacked(panel, words) ? 17 : 0;
  return (
    <g fontSize={glanceSize}>
      <path d={squares.slice(0, units.accounted).map(square).join("")} fill={palette.azurite} />
      <path
        d={squares
          .slice(units.accounted)
          .map((each) => square(each) + hatch(each, side))
          .join("")}
        fill="none"
        stroke={palette.vermilion}
      />
      <text x={0} y={below} fill={palette.second}>
        {first}
      </text>
      {second && (
        <text
          x={under > 0 ? 0 : glanceWidth}
          y={below + under}
          textAnchor={under > 0 ? "start" : "end"}
          fill={palette.vermilion}
        >
          {second}
        </text>
      )}
    </g>
  );
}

/** Whether what the squares stand for has no room in one line. */
export function squaresStacked(panel: BarsPanel, words: Words): boolean {
  const texts = squaresText(panel, words);
  const widths = texts.map((text) => textWidth(text, glanceSize));
  return widths.reduce((sum, width) => sum + width + 12, -12) > glanceWidth;
}

/** Three strokes rising to the right. */
function hatch([x, y]: readonly [number, number], side: number): string {
  const half = round(side / 2);
  const whole = round(side);
  return `M${x} ${round(y + half)}l${half} ${-half}M${x} ${round(y + whole)}l${whole} ${-whole}M${round(x + half)} ${round(y + whole)}l${half} ${-half}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
