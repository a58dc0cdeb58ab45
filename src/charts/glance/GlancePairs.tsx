import { exactNumber } from "../../domain/value.ts";
import { textWidth } from "../layout/textWidth.ts";
import { toneColour } from "../panels/toneColour.ts";
import { GlanceName } from "./GlanceName.tsx";
import { type GlanceProps, glanceSize, glanceWidth, namesOf } from "./glanceSize.ts";
import { shownRows } from "./shownRows.ts";

const top = 42;
const pitch = 48;
const edge = 12;

/** The pairs that the headline names: two dots, how far they are apart, and what each is. */
export function GlancePairs({ panel, palette, words }: GlanceProps) {
  const rows = shownRows(panel, "pairs");
  const { left, lines } = namesOf(rows, "broken");
  const sizes = panel.series.map((name) => textWidth(name, glanceSize) + 32);
  const legend = Math.min(left, glanceWidth - sizes.reduce((sum, size) => sum + size, -16));
  const end = Math.max(1, ...rows.flatMap((row) => row.marks.map(({ drawn }) => drawn ?? 0)));
  const xOf = (value: number) => left + edge + (value / end) * (glanceWidth - left - 2 * edge);
  return (
    <g fontSize={glanceSize}>
      {panel.series.map((name, index) => {
        const x = Math.max(0, legend) + 6 + (index === 0 ? 0 : (sizes[0] ?? 0));
        return (
          <g key={name}>
            <Dot x={x} y={8} r={4.5} hollow={index > 0} {...{ colour: palette.second, palette }} />
            <text x={x + 10} y={12} fill={palette.second}>
              {name}
            </text>
          </g>
        );
      })}
      {rows.map((row, index) => {
        const y = top + index * pitch;
        const dots = row.marks.filter(({ drawn }) => drawn !== undefined);
        const places = dots.map(({ drawn = 0 }) => xOf(drawn));
        const [from, to] = [Math.min(...places), Math.max(...places)];
        const colour = row.gap ? palette.vermilion : palette.context;
        return (
          <g key={row.key}>
            <GlanceName lines={lines[index] ?? []} x={left - 8} middle={y} fill={palette.second} />
            <path d={`M${left} ${y}H${glanceWidth}`} stroke={palette.rule} />
            <path d={`M${from} ${y}H${to}`} stroke={colour} strokeWidth={2} />
            {dots.map((mark, place) => (
              <g key={mark.key}>
                <Dot
                  {...{ x: places[place] ?? 0, y, r: 6, palette }}
                  hollow={mark.pattern !== undefined}
                  colour={toneColour(mark.tone, palette)}
                />
                <text
                  x={places[place]}
                  y={y + 21}
                  textAnchor="middle"
                  fontWeight={600}
                  fill={palette.ink}
                >
                  {words.number(exactNumber(mark.value) ?? 0)}
                </text>
              </g>
            ))}
            {row.gap && (
              <text
                x={Math.min((from + to) / 2, glanceWidth - textWidth(row.gap, glanceSize) / 2)}
                y={y - 9}
                textAnchor="middle"
                fill={palette.vermilion}
              >
                {row.gap}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

type DotProps = {
  x: number;
  y: number;
  r: number;
  hollow: boolean;
  colour: string;
  palette: GlanceProps["palette"];
};

function Dot({ x, y, r, hollow, colour, palette }: DotProps) {
  return (
    <circle
      cx={x}
      cy={y}
      r={r}
      fill={hollow ? palette.paper : colour}
      stroke={colour}
      strokeWidth={2}
    />
  );
}
