import type { Tone } from "../../../charts/mark.ts";
import type { Palette } from "../../../theme/palettes.ts";
import { tag } from "./xml.ts";

/** A colour of the theme by its name there, or a literal one beginning with #. */
export type Paint = string;

/** The colours of the theme, so that a slide follows when it moves into an office's own template. */
export const themePaints = {
  ink: "tx1",
  paper: "bg1",
  second: "tx2",
  wash: "bg2",
  data: "accent1",
  secondSeries: "accent2",
  thirdSeries: "accent3",
} as const;

/**
 * The colour of a tone. Contradiction and context stay literal: in another template the theme's
 * colours change, and what vermilion and grey mean must not.
 */
export function tonePaint(tone: Tone, palette: Palette): Paint {
  switch (tone) {
    case "data":
      return themePaints.data;
    case "second":
      return themePaints.secondSeries;
    case "third":
      return themePaints.thirdSeries;
    case "context":
      return palette.context;
    case "contradiction":
      return palette.vermilion;
  }
}

export function colour(paint: Paint): string {
  return paint.startsWith("#")
    ? tag("a:srgbClr", { val: paint.slice(1).toUpperCase() })
    : tag("a:schemeClr", { val: paint });
}

export function solidFill(paint: Paint): string {
  return tag("a:solidFill", {}, colour(paint));
}

/** A line. @param width in points. */
export function outline(paint: Paint, width: number, dash?: "dash" | "sysDash"): string {
  return tag(
    "a:ln",
    { w: Math.round(width * 12700) },
    solidFill(paint),
    dash ? tag("a:prstDash", { val: dash }) : "",
  );
}

export const noOutline = tag("a:ln", {}, tag("a:noFill"));
