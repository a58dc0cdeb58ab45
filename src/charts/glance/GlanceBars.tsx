import { exactNumber } from "../../domain/value.ts";
import { textWidth } from "../layout/textWidth.ts";
import type { Mark } from "../mark.ts";
import { toneColour } from "../panels/toneColour.ts";
import { GlanceName } from "./GlanceName.tsx";
import { type GlanceProps, glanceSize, glanceWidth, namesOf } from "./glanceSize.ts";
import { shownRows } from "./shownRows.ts";

const top = 18;
const pitch = 22;
const thick = 14;

/** Paper is read on the colour of data, and on nothing else. */
function isFilled({ tone, pattern }: Mark): boolean {
  return tone === "data" && pattern !== "outlined";
}

/** The largest bars, or the totals, with their numbers, and the line that none should pass. */
export function GlanceBars({
  panel,
  palette,
  words,
  form,
}: GlanceProps & { form: "bars" | "totals" }) {
  const rows = shownRows(panel, form);
  const { left, lines } = namesOf(rows, "line");
  const end = panel.axis.max || 1;
  const xOf = (value: number) => left + (value / end) * (glanceWidth - left);
  const [reference] = panel.references;
  const limit = reference && xOf(reference.drawn);
  return (
    <g fontSize={glanceSize} fill={palette.ink}>
      {rows.map(({ key, marks: [mark] }, index) => {
        if (!mark) return null;
        const y = top + index * pitch;
        const x = xOf(mark.drawn ?? 0);
        const over = limit === undefined ? 0 : Math.max(0, x - limit);
        const number = words.number(exactNumber(mark.value) ?? 0);
        const within = x - left - over > textWidth(number, glanceSize) + 14;
        return (
          <g key={key}>
            <GlanceName
              lines={lines[index] ?? []}
              x={left - 8}
              middle={y + thick / 2}
              fill={palette.second}
            />
            <rect
              {...{ x: left, y, height: thick }}
              width={Math.max(1.5, x - left - over)}
              // A number of ours looks it here too.
              {...(mark.pattern === "outlined"
                ? { fill: "none", stroke: toneColour(mark.tone, palette), strokeDasharray: "3 2" }
                : { fill: toneColour(mark.tone, palette) })}
            />
            {over > 0 && (
              <rect x={limit} y={y} width={over} height={thick} fill={palette.vermilion} />
            )}
            <text
              x={within ? left + 6 : x + 6}
              y={y + 11}
              fontWeight={600}
              fill={within && isFilled(mark) ? palette.paper : palette.ink}
            >
              {number}
            </text>
          </g>
        );
      })}
      {reference && (
        <>
          <path
            d={`M${limit} ${top - 3}V${top + rows.length * pitch}`}
            stroke={palette.ink}
            strokeDasharray="2 2"
          />
          <text x={(limit ?? 0) + 4} y={11} textAnchor="end" fill={palette.second}>
            {reference.label}
          </text>
        </>
      )}
    </g>
  );
}
