/** Pictures for print are made at 300 dots an inch. */
const printDpi = 300;
const millimetresAnInch = 25.4;

/**
 * A format for pictures.
 * - px: exact pixels; a slide or a message shows them one to one
 * - mm: exact millimetres at 300 dpi
 * Without a height the picture is as tall as its content needs.
 */
export type Preset = {
  readonly id: string;
  readonly unit: "px" | "mm";
  readonly width: number;
  readonly height?: number;
  /** Without a given height: no taller than this, in the same unit, so that it stands on a page. */
  readonly tallest?: number;
  /** Composed for little room: a large headline beside what of the drawing can be read. */
  readonly cover?: boolean;
  /** How much text the format has room for: all notes, or only the first contradiction. */
  readonly notes: "all" | "first";
};

export const presets = [
  { id: "slide", unit: "px", width: 1920, height: 1080, notes: "all" },
  { id: "halfSlide", unit: "px", width: 960, height: 1080, notes: "all" },
  { id: "a4", unit: "mm", width: 170, tallest: 225, notes: "all" },
  { id: "halfA4", unit: "mm", width: 82, tallest: 225, notes: "all" },
  { id: "square", unit: "px", width: 1080, height: 1080, notes: "all" },
  { id: "wechat", unit: "px", width: 1080, notes: "all" },
  { id: "wechatCover", unit: "px", width: 900, height: 383, cover: true, notes: "first" },
] as const satisfies readonly Preset[];

/** The sizes that a picture of one's own may have, in pixels. */
export const freeSizeLimits = { least: 320, most: 4000 } as const;

/** A format of exact pixels that someone chose; undefined where it is too small or too large. */
export function freePreset(width: number, height: number): Preset | undefined {
  const within = (size: number) =>
    Number.isInteger(size) && size >= freeSizeLimits.least && size <= freeSizeLimits.most;
  if (!within(width) || !within(height)) return undefined;
  return { id: "free", unit: "px", width, height, notes: "all" };
}

export function findPreset(id: string | null): Preset {
  return presets.find((preset) => preset.id === id) ?? presets[0];
}

/** The pixels of a length in a preset's unit. */
export function toPixels(length: number, unit: Preset["unit"]): number {
  return unit === "px" ? length : Math.round((length / millimetresAnInch) * printDpi);
}

/** The resolution that a picture states of itself, in pixels a metre; screens count 96 an inch. */
export function pixelsPerMetre(unit: Preset["unit"]): number {
  const dpi = unit === "mm" ? printDpi : 96;
  return Math.round((dpi / millimetresAnInch) * 1000);
}
