import { exactNumber } from "../../domain/value.ts";
import type { Palette } from "../../theme/palettes.ts";
import type { Box } from "../layout/placeMarks.ts";
import type { Mark } from "../mark.ts";
import type { BarsPanel } from "../model.ts";
import { Hatching } from "./Hatching.tsx";
import { toneColour } from "./toneColour.ts";

type MarkShapeProps = {
  mark: Mark;
  /** Where the mark stands; a bar is as wide as its number, a dot of a pair in its middle. */
  box: Box;
  geometry: BarsPanel["geometry"];
  /** Another mark of the row stands at the same place. */
  twin?: boolean;
  /** Where a limit stands that the bar should not pass. */
  limit?: number | undefined;
  palette: Palette;
};

/** The shape of one mark. A zero is a hairline or an open dot, so that it is not taken for nothing. */
export function MarkShape({ mark, box, geometry, twin, limit, palette }: MarkShapeProps) {
  const colour = toneColour(mark.tone, palette);
  const middle = box.y + box.height / 2;
  if (geometry === "dumbbells") {
    // Two at the same place: the filled one stands within the ring of the other.
    const radius = mark.pattern === undefined ? (twin ? 3.5 : 6.5) : twin ? 8 : 6;
    const fill = mark.pattern === undefined ? colour : twin ? "none" : palette.paper;
    return (
      <circle
        cx={box.x + box.width / 2}
        cy={middle}
        r={radius}
        fill={fill}
        stroke={colour}
        strokeWidth={mark.pattern === undefined ? 1 : 2.5}
        strokeDasharray={mark.pattern === "outlined" ? "3 2" : undefined}
      />
    );
  }
  const zero = mark.drawn === 0;
  if (geometry === "dots") {
    const end = box.x + box.width;
    return (
      <>
        <line x1={box.x} x2={end} y1={middle} y2={middle} stroke={palette.rule} strokeWidth={2} />
        <circle
          cx={end}
          cy={middle}
          r={zero ? 5 : 6}
          fill={zero || mark.pattern !== undefined ? palette.paper : colour}
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
  if (mark.pattern !== undefined) {
    const dashed = mark.pattern === "outlined";
    return (
      <rect
        {...inset(shape, dashed ? 0 : 1)}
        fill={palette.paper}
        stroke={colour}
        strokeWidth={dashed ? 1 : 2}
        strokeDasharray={dashed ? "4 3" : undefined}
      />
    );
  }
  const over = limit === undefined ? 0 : Math.max(0, box.x + box.width - limit);
  return (
    <>
      <rect {...shape} width={shape.width - over} fill={colour} />
      {over > 0 && <rect {...shape} x={limit} width={over} fill={palette.vermilion} />}
      {geometry === "units" && <path d={unitCuts(mark, box)} stroke={palette.paper} />}
    </>
  );
}

/** A frame drawn within its box. */
function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: Math.max(0.5, width - 2 * by), height: height - 2 * by };
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
