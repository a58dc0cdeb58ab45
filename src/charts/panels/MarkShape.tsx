import { exactNumber } from "../../domain/value.ts";
import type { Palette } from "../../theme/palettes.ts";
import type { BarsPanel, Mark } from "../model.ts";
import { type Box, Hatching } from "./Hatching.tsx";
import { toneColour } from "./toneColour.ts";

type MarkShapeProps = {
  mark: Mark;
  /** Where the mark stands; as wide as its number. */
  box: Box;
  geometry: BarsPanel["geometry"];
  palette: Palette;
};

/**
 * The shape of one mark. A zero is a hairline or an open dot, so that it is not taken for nothing.
 */
export function MarkShape({ mark, box, geometry, palette }: MarkShapeProps) {
  const colour = toneColour(mark.tone, palette);
  const zero = mark.drawn === 0;
  const hollow = zero || mark.pattern !== undefined;
  if (geometry === "dots") {
    const middle = box.y + box.height / 2;
    const end = box.x + box.width;
    return (
      <>
        <line x1={box.x} x2={end} y1={middle} y2={middle} stroke={palette.rule} strokeWidth={2} />
        <circle
          cx={end}
          cy={middle}
          r={zero ? 5 : 6}
          fill={hollow ? palette.paper : colour}
          stroke={colour}
          strokeWidth={2}
        />
      </>
    );
  }
  const shape = { ...box, width: Math.max(box.width, 1.5) };
  if (mark.pattern === "hatched") {
    return <Hatching box={shape} colour={colour} paper={palette.paper} />;
  }
  const outline = { stroke: colour, strokeWidth: 1, strokeDasharray: "4 3" };
  return (
    <>
      <rect
        {...shape}
        fill={mark.pattern === "outlined" ? palette.paper : colour}
        {...(mark.pattern === "outlined" ? outline : {})}
      />
      {geometry === "units" && <path d={unitCuts(mark, box)} stroke={palette.paper} />}
    </>
  );
}

/** More units than this are too thin to count. */
const mostUnits = 100;

/** The lines that cut a bar into as many pieces as it counts. */
function unitCuts(mark: Mark, { x, y, width, height }: Box): string {
  const units = exactNumber(mark.value);
  if (units === undefined || units > mostUnits) return "";
  const cuts: string[] = [];
  for (let unit = 1; unit < units; unit += 1)
    cuts.push(`M${x + (unit * width) / units} ${y}v${height}`);
  return cuts.join("");
}
