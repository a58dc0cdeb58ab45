import { glanceSize } from "./glanceSize.ts";

type GlanceNameProps = { lines: readonly string[]; x: number; middle: number; fill: string };

/** The name of a row, right-aligned before it. */
export function GlanceName({ lines, x, middle, fill }: GlanceNameProps) {
  const step = glanceSize * 1.2;
  const first = middle + glanceSize * 0.36 - ((lines.length - 1) * step) / 2;
  return (
    <text textAnchor="end" fill={fill}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={first + index * step}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
