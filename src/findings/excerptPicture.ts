import { textWidth, wrapText } from "../charts/layout/textWidth.ts";
import { fixed, svgBox, svgLine } from "../export/figure/svgParts.ts";
import type { Words } from "../i18n/words.ts";
import type { Palette } from "../theme/palettes.ts";
import type { Excerpt, ExcerptRow } from "./excerpts.ts";

const size = 25;
const small = 21;
const line = 35;
const padding = 9;
const codeWidth = 138;
/** Wider than this no number is: names, which have lines of their own. */
const widestValue = 230;
const valueGap = 26;

type Look = { readonly palette: Palette; readonly accent: string; readonly words: Words };
type Area = { readonly x: number; readonly top: number; readonly width: number };

/** As much of a row as its cells need; the label has the rest. */
function valuesWidth(excerpt: Excerpt): number {
  const widths = excerpt.rows.map((row) =>
    row.kind === "gap"
      ? 0
      : row.cells.reduce((sum, { text }) => sum + textWidth(text, size) + valueGap + 14, 0),
  );
  return Math.max(0, ...widths.filter((width) => width <= widestValue));
}

/** An excerpt as a table of plain SVG: rules between its rows, a ring around what is in question. */
export function excerptSvg(excerpt: Excerpt, area: Area, look: Look) {
  const { palette } = look;
  let svg = svgLine(excerpt.place, area.x, area.top + small, {
    size: small,
    fill: palette.second,
    weight: 600,
  });
  let y = area.top + small + 14;
  svg += svgBox(area.x, y, area.width, 2, palette.ink);
  const values = valuesWidth(excerpt);
  for (const row of excerpt.rows) {
    const drawn = rowSvg(row, { ...area, top: y }, values, look);
    svg += drawn.svg;
    y = drawn.bottom;
    svg += svgBox(area.x, y, area.width, 1.5, palette.rule);
  }
  return { svg, bottom: y };
}

function rowSvg(row: ExcerptRow, { x, top, width }: Area, values: number, look: Look) {
  const { palette, accent, words } = look;
  if (row.kind === "gap") {
    const text = words.t("auditPage.rowsLeftOut", { n: row.n });
    const at = x + (width - textWidth(text, small)) / 2;
    const svg = svgLine(text, at, top + small + 4, { size: small, fill: palette.third });
    return { svg, bottom: top + small + 14 };
  }
  const indent = row.depth * 24;
  const labelAt = x + codeWidth + indent;
  const label = wrapText(row.label, size, width - codeWidth - indent - values - 10);
  const code = wrapText(row.code, small, codeWidth - 8);
  // The text of a cell that is longer than a number, such as names, has lines of its own.
  const long = row.cells.some(({ text }) => textWidth(text, size) > widestValue);
  const lines = Math.max(label.length, code.length, 1);
  let svg = code
    .map((text, at) =>
      svgLine(text, x, top + padding + line * at + size, { size: small, fill: palette.third }),
    )
    .join("");
  svg += label
    .map((text, at) =>
      svgLine(text, labelAt, top + padding + line * at + size, { size, fill: palette.ink }),
    )
    .join("");
  if (long) {
    const texts = row.cells.flatMap(({ text }) => wrapText(text, size, width - codeWidth));
    svg += texts
      .map((text, at) =>
        svgLine(text, x + codeWidth, top + padding + line * (lines + at) + size, {
          size,
          fill: accent,
          weight: 600,
        }),
      )
      .join("");
    return { svg, bottom: top + 2 * padding + line * (lines + texts.length) };
  }
  let right = x + width - 14;
  for (const { text, circled } of [...row.cells].reverse()) {
    const wide = textWidth(text, size);
    const baseline = top + padding + size;
    const fill = circled ? accent : palette.ink;
    svg += svgLine(text, right, baseline, {
      size,
      fill,
      anchor: "end",
      ...(circled && { weight: 600 }),
    });
    if (circled) {
      svg += `<rect x="${fixed(right - wide - 12)}" y="${fixed(baseline - size - 2)}" width="${fixed(wide + 24)}" height="38" rx="19" fill="none" stroke="${accent}" stroke-width="2.5"/>`;
    }
    right -= wide + valueGap;
  }
  return { svg, bottom: top + 2 * padding + line * lines };
}
