import type { NativeChart } from "../chart/barsChart.ts";
import type { Paint } from "./paint.ts";
import type { TableShape } from "./tableShape.ts";
import type { Paragraph } from "./text.ts";

/** A place on a slide, in inches. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

type Named = { readonly name: string; readonly box: Box };

export type TextShape = Named & {
  readonly kind: "text";
  readonly paragraphs: readonly Paragraph[];
  /** The placeholder of the layout that it fills, so that outline view and screen readers find it. */
  readonly placeholder?: "title" | "ctrTitle" | "subTitle" | "body";
  /** It stands where the layout has the placeholder, and moves with a template; its box is that place. */
  readonly atLayout?: boolean;
  /** How far the type is shrunk to fit, as a fraction of its size. */
  readonly scale?: number;
  readonly anchor?: "top" | "middle" | "bottom";
};

export type LineShape = Named & {
  readonly kind: "line";
  readonly paint: Paint;
  /** In points. */
  readonly width: number;
  readonly dash?: "dash";
};

type ChartShape = Named & {
  readonly kind: "chart";
  readonly chart: NativeChart;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
};

export type PictureShape = Named & {
  readonly kind: "picture";
  readonly svg: string;
  /** For programs that know no SVG. */
  readonly png: Uint8Array;
  readonly description: string;
};

export type Shape = TextShape | LineShape | ChartShape | PictureShape | (Named & TableShape);

/** English Metric Units, in which PowerPoint places things. */
export function emu(inches: number): number {
  return Math.round(inches * 914400);
}
