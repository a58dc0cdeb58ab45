import { textWidth } from "../../charts/layout/textWidth.ts";
import type { ChartModel } from "../../charts/model.ts";
import type { Words } from "../../i18n/words.ts";
import { fonts } from "../../theme/fonts.ts";
import type { Palette } from "../../theme/palettes.ts";
import { escapeXml } from "../escapeXml.ts";
import { drawPanel } from "./drawPanel.tsx";
import { type PlacedText, stampPadding, type TextRole } from "./figureColumn.ts";
import { layoutFigure } from "./figureLayout.ts";
import { type FigureEdits, figureText, withoutWords } from "./figureText.ts";
import type { Preset } from "./preset.ts";

export type FigureOptions = {
  readonly preset: Preset;
  readonly palette: Palette;
  readonly words: Words;
  /** Without the paper behind it, for a slide that has a ground of its own. */
  readonly transparent?: boolean;
  /** Without title, source and notes, for a slide that has them. */
  readonly bare?: boolean;
  readonly edits?: FigureEdits;
};

/** A picture that stands alone, and its size in pixels. */
export type Figure = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly preset: Preset;
  /** The colour of its paper; undefined where it is drawn on nothing. */
  readonly ground?: string;
};

/**
 * A chart as one figure: topic, headline, subtitle, drawing, notes, source. Drawn from the model by
 * the components of the screen, with literal colours and sizes, and independent of any window.
 */
export function composeFigure(model: ChartModel, options: FigureOptions): Figure {
  const { preset, palette, words, transparent = false, bare = false, edits = {} } = options;
  const text = figureText(model, edits, preset.notes, words);
  const layout = layoutFigure(bare ? withoutWords(text, model) : text, model.panels, preset);
  const drawings = layout.panels.map(({ panel, x, y, width, stretch }) => {
    const marks = drawPanel(panel, { width, stretch, palette, words });
    return `<g transform="translate(${fixed(x)} ${fixed(y)})">${marks}</g>`;
  });
  const family = fonts[words.locale];
  const texts = layout.texts.map((each) => textElement(each, palette, family.serif));
  const ground = transparent
    ? ""
    : `<rect width="${fixed(layout.width)}" height="${fixed(layout.height)}" fill="${palette.paper}"/>`;
  const size = sizeAttributes(preset, layout.pixelWidth, layout.pixelHeight);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${fixed(layout.width)} ${fixed(layout.height)}" font-family="${escapeXml(family.sans)}">` +
    `<title>${escapeXml(text.headline)}</title><desc>${escapeXml([model.assumption?.text, text.subtitle, text.source].filter(Boolean).join(" "))}</desc>` +
    `${ground}${texts.join("")}${drawings.join("")}</svg>`;
  const { pixelWidth: width, pixelHeight: height } = layout;
  return { svg, width, height, preset, ...(!transparent && { ground: palette.paper }) };
}

function sizeAttributes(preset: Preset, width: number, height: number): string {
  if (preset.unit === "px") return `width="${width}" height="${height}"`;
  const millimetres = fixed((height / width) * preset.width);
  return `width="${preset.width}mm" height="${millimetres}mm"`;
}

function colourOf(role: TextRole, contradiction: boolean, palette: Palette): string {
  if (contradiction) return palette.vermilion;
  if (role === "headline" || role === "title" || role === "stamp") return palette.ink;
  return role === "source" || role === "small" ? palette.third : palette.second;
}

function textElement(
  { role, lines, size, x, ys, contradiction }: PlacedText,
  palette: Palette,
  serif: string,
): string {
  const family = role === "headline" ? ` font-family="${escapeXml(serif)}"` : "";
  const weight =
    role === "headline" || role === "stamp"
      ? ' font-weight="700"'
      : role === "title"
        ? ' font-weight="600"'
        : "";
  const fill = colourOf(role, contradiction, palette);
  const box = role === "stamp" ? stampBox(lines[0] ?? "", size, x, ys[0] ?? 0, fill) : "";
  const texts = lines
    .map(
      (line, index) =>
        `<text x="${fixed(x)}" y="${fixed(ys[index] ?? 0)}" font-size="${size}"${family}${weight} fill="${fill}">${escapeXml(line)}</text>`,
    )
    .join("");
  return box + texts;
}

/** The box around a stamp, whose baseline is at `y`. */
function stampBox(text: string, size: number, x: number, y: number, colour: string): string {
  const left = x - stampPadding.x;
  const top = y - size - stampPadding.y;
  const width = textWidth(text, size) + 2 * stampPadding.x;
  const height = size * 1.3 + 2 * stampPadding.y;
  return `<rect x="${fixed(left)}" y="${fixed(top)}" width="${fixed(width)}" height="${fixed(height)}" fill="none" stroke="${colour}" stroke-width="1.5"/>`;
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
