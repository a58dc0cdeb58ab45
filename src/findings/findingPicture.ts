import type { Finding } from "../audit/finding.ts";
import { findingMark } from "../audit/findingMark.ts";
import { plausibleDiagnoses } from "../audit/plausible.ts";
import { textWidth, wrapText } from "../charts/layout/textWidth.ts";
import type { Report } from "../domain/report.ts";
import { escapeXml } from "../export/escapeXml.ts";
import type { Figure } from "../export/figure/composeFigure.ts";
import type { Preset } from "../export/figure/preset.ts";
import { fixed, svgBox, svgLine, type TextStyle } from "../export/figure/svgParts.ts";
import { diagnosisSentence, findingSentence } from "../i18n/findingText.ts";
import { reportReference } from "../i18n/reportText.ts";
import type { Words } from "../i18n/words.ts";
import { fonts } from "../theme/fonts.ts";
import type { Palette } from "../theme/palettes.ts";
import { excerptSvg } from "./excerptPicture.ts";
import { excerptsOf } from "./excerpts.ts";
import { differenceText, relationText, shownSides, sideArithmetic } from "./shownSides.ts";

/** As wide as a phone shows a picture at twice its points; as tall as the finding needs. */
const preset: Preset = { id: "finding", unit: "px", width: 750, notes: "all" };
const edge = 40;
const inner = preset.width - 2 * edge;
const lineHeight = 1.5;

/** A finding as one tall picture that stands alone: what and where, both places, the sums, the source. */
export function findingPicture(
  finding: Finding,
  { report, words, palette }: { report: Report; words: Words; palette: Palette },
): Figure {
  const { serif, sans } = fonts[words.locale];
  const mark = findingMark(finding);
  const wrong = mark === "contradiction";
  const accent = wrong ? palette.vermilion : palette.azurite;
  let svg = "";
  let y = edge;

  const put = (text: string, style: TextStyle, before = 0) => {
    if (text === "") return;
    y += before;
    for (const line of wrapText(text, style.size, inner)) {
      y += style.size * lineHeight;
      svg += svgLine(line, edge, y - style.size * 0.42, style);
    }
  };

  const { place, year } = report;
  put(words.t("auditPage.pictureReading", { place: words.pick(place), year: String(year) }), {
    size: 24,
    fill: palette.second,
  });
  put(
    `${wrong ? "≠ " : ""}${words.t(`audit.mark.${mark}`)}`,
    { size: 24, fill: accent, weight: 600 },
    22,
  );
  const sentence = findingSentence(finding, words);
  put(sentence, { size: 38, fill: palette.ink, family: serif, weight: 700 }, 4);

  const [first, ...others] = excerptsOf(report, finding, words);
  const excerpt = (each: typeof first) => {
    if (!each) return;
    const drawn = excerptSvg(
      each,
      { x: edge, top: y + 24, width: inner },
      { palette, accent, words },
    );
    svg += drawn.svg;
    y = drawn.bottom;
  };
  excerpt(first);
  const sides = shownSides(finding, words);
  if (sides) {
    y += 26;
    svg += barsSvg(sides, y, palette);
    y += 64;
    const left = sideArithmetic(finding.left, finding, words);
    const right = sideArithmetic(finding.right, finding, words);
    put(`${left} ${relationText(finding, words)} ${right}`, {
      size: 28,
      fill: palette.ink,
      weight: 600,
    });
    put(differenceText(finding, words), { size: 28, fill: accent, weight: 600 });
  }
  for (const each of others) excerpt(each);

  const [likeliest] = plausibleDiagnoses(finding);
  if (likeliest) {
    put(words.t("auditPage.explanations"), { size: 24, fill: palette.second, weight: 600 }, 26);
    put(diagnosisSentence(likeliest, words), { size: 26, fill: palette.second });
  }
  y += 30;
  svg += svgBox(edge, y, inner, 2, palette.rule);
  y += 10;
  put(words.t("auditPage.pictureSource", { report: reportReference(report, words) }), {
    size: 22,
    fill: palette.third,
  });
  put(words.t("auditPage.pictureBy", { product: words.t("shell.product") }), {
    size: 22,
    fill: palette.third,
  });
  const height = Math.ceil(y + edge * 0.8);
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${preset.width}" height="${height}" viewBox="0 0 ${preset.width} ${height}" font-family="${escapeXml(sans)}">` +
      `<title>${escapeXml(sentence)}</title>${svgBox(0, 0, preset.width, height, palette.paper)}${svg}</svg>`,
    width: preset.width,
    height,
    preset,
    ground: palette.paper,
  };
}

const longestTrack = 470;
const amountSize = 24;
const amountGap = 18;

function barsSvg(
  sides: NonNullable<ReturnType<typeof shownSides>>,
  top: number,
  palette: Palette,
): string {
  const widest = Math.max(...sides.map(({ amount }) => textWidth(amount, amountSize)));
  const track = Math.min(longestTrack, inner - amountGap - widest);
  return sides
    .map(({ key, amount, value, length, short }, at) => {
      const y = top + at * 30;
      const long = value === undefined ? 0 : Math.max(2, length * track);
      const fill = key === "left" ? palette.azurite : palette.context;
      const bar = value === undefined ? "" : svgBox(edge, y, long, 18, fill);
      const gap = short
        ? `<rect x="${fixed(edge + long + 1)}" y="${fixed(y + 1)}" width="${fixed(Math.max(1, track - long - 2))}" height="16" fill="none" stroke="${palette.vermilion}" stroke-width="2" stroke-dasharray="5 4"/>`
        : "";
      const text = svgLine(amount, edge + track + amountGap, y + 18, {
        size: amountSize,
        fill: palette.ink,
      });
      return bar + gap + text;
    })
    .join("");
}
