import { wrapText } from "../../charts/layout/textWidth.ts";
import { escapeXml } from "../../export/escapeXml.ts";
import type { Figure } from "../../export/figure/composeFigure.ts";
import type { Preset } from "../../export/figure/preset.ts";
import { fixed, svgBox, svgLine, type TextStyle } from "../../export/figure/svgParts.ts";
import type { Words } from "../../i18n/words.ts";
import { fonts } from "../../theme/fonts.ts";
import type { Palette } from "../../theme/palettes.ts";

export type PictureOptions = {
  /** A format of exact pixels. */
  readonly preset: Preset & { readonly height: number };
  readonly palette: Palette;
  readonly words: Words;
};

/** A page being set: lines from the top, and at the foot where the numbers come from. */
export type Page = {
  readonly width: number;
  readonly height: number;
  readonly edge: number;
  /** The width between the edges. */
  readonly inner: number;
};

/** What is set on a page, and where it ends. */
export type Setting = { readonly svg: string; readonly bottom: number };

const edgeShare = 0.06;
const lineHeight = 1.45;
const sourceSize = 14;
/** Layouts are tried from the largest type to the smallest; an upright page begins larger. */
const narrowest = { flat: 1000, upright: 520 } as const;
const widest = 3200;

/** Sets a text in lines below `top`. */
export function paragraph(
  text: string,
  at: { readonly x: number; readonly top: number; readonly width: number },
  style: TextStyle,
  leading = lineHeight,
): Setting {
  const lines = wrapText(text, style.size, at.width);
  const step = style.size * leading;
  const svg = lines
    .map((line, index) =>
      svgLine(line, at.x, at.top + step * (index + 1) - step / 2 + style.size * 0.36, style),
    )
    .join("");
  return { svg, bottom: at.top + lines.length * step };
}

/**
 * A page that is no chart: its content is set as large as fits above the source line, so that a
 * long text gets smaller and a short one fills the wall.
 */
export function composePage(
  set: (page: Page) => Setting,
  text: { readonly title: string; readonly source: string },
  { preset, palette, words }: PictureOptions,
): Figure {
  const ratio = preset.height / preset.width;
  const start = ratio > 1 ? narrowest.upright : narrowest.flat;
  let page = pageOf(start, ratio);
  let content = set(page);
  let foot = sourceLines(text.source, page, palette);
  while (content.bottom > foot.top && page.width < widest) {
    page = pageOf(page.width * 1.04, ratio);
    content = set(page);
    foot = sourceLines(text.source, page, palette);
  }
  const box = `0 0 ${fixed(page.width)} ${fixed(page.height)}`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${preset.width}" height="${preset.height}" viewBox="${box}" font-family="${escapeXml(fonts[words.locale].sans)}">` +
    `<title>${escapeXml(text.title)}</title>` +
    `${svgBox(0, 0, page.width, page.height, palette.paper)}${content.svg}${foot.svg}</svg>`;
  const { width, height } = preset;
  return { svg, width, height, preset, ground: palette.paper };
}

function pageOf(width: number, ratio: number): Page {
  const edge = width * edgeShare;
  return { width, height: width * ratio, edge, inner: width - 2 * edge };
}

function sourceLines(source: string, page: Page, palette: Palette) {
  const height = wrapText(source, sourceSize, page.inner).length * sourceSize * lineHeight;
  const top = page.height - page.edge * 0.8 - height;
  const at = { x: page.edge, top, width: page.inner };
  const { svg } = paragraph(source, at, { size: sourceSize, fill: palette.third });
  return { svg, top: source === "" ? page.height - page.edge : top - sourceSize };
}
