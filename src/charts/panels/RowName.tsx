import type { Palette } from "../../theme/palettes.ts";
import type { PlacedName } from "../layout/nameColumn.ts";
import { fontSize } from "../layout/sizes.ts";
import type { BarRow } from "../model.ts";

type RowNameProps = { row: BarRow; name: PlacedName; palette: Palette };

/** The name of a row: right-aligned beside its bars, or above them where there is no room. */
export function RowName({ row, name, palette }: RowNameProps) {
  if (name.lines.length === 0) return null;
  const unaccounted = row.marks.some(({ tone }) => tone === "contradiction");
  return (
    <text
      textAnchor={name.anchor}
      fontSize={fontSize}
      fontWeight={unaccounted ? 600 : undefined}
      fill={unaccounted ? palette.vermilion : palette.ink}
    >
      {name.lines.map((line, index) => (
        <tspan key={line} x={name.x} y={name.ys[index]}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
