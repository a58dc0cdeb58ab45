import {
  findPreset,
  freePreset,
  freeSizeLimits,
  type Preset,
  presets,
} from "../../export/figure/preset.ts";
import { type Palette, palettes } from "../../theme/palettes.ts";

/** The grounds a picture can have; "transparent" is drawn in the light colours. */
export const pictureThemes = ["light", "dark", "print", "transparent"] as const;
export type PictureTheme = (typeof pictureThemes)[number];

/** What was chosen for the last picture, kept for the next. */
export type ExportChoice = {
  readonly preset: string;
  readonly theme: PictureTheme;
  /** In pixels, for the free size. */
  readonly width: number;
  readonly height: number;
};

const storageName = "gongkai.export";
const plain: ExportChoice = { preset: "slide", theme: "light", width: 1600, height: 900 };

/** The last choice. */
export function rememberedChoice(): ExportChoice {
  try {
    return parseChoice(localStorage.getItem(storageName));
  } catch {
    return plain; // Storage can be blocked.
  }
}

/** A choice from a stored text; whatever in it is not one is dropped. */
export function parseChoice(text: string | null): ExportChoice {
  if (text === null || text.length > 1000) return plain;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? readChoice(value) : plain;
  } catch {
    return plain;
  }
}

function readChoice(value: object): ExportChoice {
  const field = (name: string): unknown => Reflect.get(value, name);
  const size = (name: "width" | "height") => {
    const number = field(name);
    const { least, most } = freeSizeLimits;
    const whole = typeof number === "number" && Number.isInteger(number);
    return whole && number >= least && number <= most ? number : plain[name];
  };
  const known = ["free", ...presets.map(({ id }) => id)];
  return {
    preset: known.find((id) => id === field("preset")) ?? plain.preset,
    theme: pictureThemes.find((theme) => theme === field("theme")) ?? plain.theme,
    width: size("width"),
    height: size("height"),
  };
}

export function rememberChoice(choice: ExportChoice): void {
  try {
    localStorage.setItem(storageName, JSON.stringify(choice));
  } catch {
    // The choice holds for this picture, and is forgotten after it.
  }
}

/** The format of a choice; undefined where its free size is no size a picture can have. */
export function presetOf({ preset, width, height }: ExportChoice): Preset | undefined {
  return preset === "free" ? freePreset(width, height) : findPreset(preset);
}

export function paletteOf(theme: PictureTheme): Palette {
  return palettes[theme === "transparent" ? "light" : theme];
}
