import { escapeXml } from "../escapeXml.ts";

/** What a picture is put together from, in plain SVG that every program understands. */

/** How large a unit is beside its number. */
const unitShare = 0.42;

export type TextStyle = {
  readonly size: number;
  readonly fill: string;
  /** A font stack where it is not that of the picture. */
  readonly family?: string;
  readonly weight?: number;
  readonly anchor?: "end";
};

/** One line of text on its baseline. */
export function svgLine(text: string, x: number, y: number, style: TextStyle): string {
  const { size, fill, family, weight, anchor } = style;
  const more = [
    family === undefined ? "" : ` font-family="${escapeXml(family)}"`,
    weight === undefined ? "" : ` font-weight="${weight}"`,
    anchor === undefined ? "" : ` text-anchor="${anchor}"`,
  ].join("");
  return `<text x="${fixed(x)}" y="${fixed(y)}" font-size="${size}" fill="${fill}"${more}>${escapeXml(text)}</text>`;
}

/** A number with its unit smaller behind it, on one baseline. */
export function svgQuantity(
  [number, unit]: readonly [number: string, unit: string],
  x: number,
  y: number,
  style: TextStyle,
): string {
  const { size, fill, family, weight } = style;
  const look = `${family === undefined ? "" : ` font-family="${escapeXml(family)}"`}${weight === undefined ? "" : ` font-weight="${weight}"`}`;
  const small = `<tspan font-size="${fixed(size * unitShare)}" dx="${fixed(size * 0.12)}">${escapeXml(unit)}</tspan>`;
  return `<text x="${fixed(x)}" y="${fixed(y)}" font-size="${size}" fill="${fill}"${look}>${escapeXml(number)}${small}</text>`;
}

export function svgBox(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}" fill="${fill}"/>`;
}

/** Coordinates need no more than two decimals; more would only make the file longer. */
export function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
