import type { Palette } from "../../theme/palettes.ts";
import type { PlacedReference } from "../layout/referenceLayout.ts";
import { smallSize } from "../layout/sizes.ts";
import { toneColour } from "./toneColour.ts";

type ReferenceLineProps = { placed: PlacedReference; palette: Palette };

/** A line across the rows with its name above them. */
export function ReferenceLine({ placed, palette }: ReferenceLineProps) {
  const { reference, x, label, spans } = placed;
  const contradiction = reference.tone === "contradiction";
  return (
    <>
      <path
        d={spans.map(([from, to]) => `M${x} ${from}V${to}`).join("")}
        fill="none"
        stroke={contradiction ? palette.ink : toneColour(reference.tone, palette)}
        strokeWidth={1.5}
        strokeDasharray="3 3"
      />
      <text
        x={label.x}
        y={label.y}
        textAnchor="middle"
        fontSize={smallSize}
        fontWeight={600}
        fill={contradiction ? palette.ink : palette.second}
      >
        {reference.label}
      </text>
    </>
  );
}
