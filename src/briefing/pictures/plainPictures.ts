import { textWidth } from "../../charts/layout/textWidth.ts";
import type { Figure } from "../../export/figure/composeFigure.ts";
import { svgBox, svgQuantity, type TextStyle } from "../../export/figure/svgParts.ts";
import type { NumberSlide, TextSlide, TitleSlide } from "../../export/slides/slide.ts";
import { fonts } from "../../theme/fonts.ts";
import { composePage, type Page, type PictureOptions, paragraph, type Setting } from "./page.ts";

type Piece = {
  readonly text: string;
  readonly style: TextStyle;
  readonly before: number;
  readonly leading?: number;
};

/** Sets pieces below each other; an empty text takes no room. */
export function setPieces(pieces: readonly Piece[], page: Page, top: number): Setting {
  let bottom = top;
  let svg = "";
  for (const { text, style, before, leading } of pieces) {
    if (text.trim() === "") continue;
    const at = { x: page.edge, top: bottom + before, width: page.inner };
    const set = paragraph(text, at, style, leading);
    svg += set.svg;
    bottom = set.bottom;
  }
  return { svg, bottom };
}

export function headlineStyle({ palette, words }: PictureOptions, size: number): TextStyle {
  return { size, fill: palette.ink, family: fonts[words.locale].serif, weight: 700 };
}

/** The cover: a short rule in the working colour carries the title. */
export function titlePicture(slide: TitleSlide, options: PictureOptions): Figure {
  const { palette } = options;
  return composePage(
    (page) => {
      const top = page.height * 0.24;
      const title = setPieces(
        [{ text: slide.title, style: headlineStyle(options, 54), before: 0, leading: 1.35 }],
        page,
        top,
      );
      const rule = svgBox(page.edge, title.bottom + 22, 96, 3, palette.azurite);
      const style = { size: 23, fill: palette.second };
      const below = setPieces(
        [{ text: slide.subtitle, style, before: 44, leading: 1.5 }],
        page,
        title.bottom,
      );
      return { svg: title.svg + rule + below.svg, bottom: below.bottom };
    },
    { title: slide.title, source: slide.source },
    options,
  );
}

export function textPicture(slide: TextSlide, options: PictureOptions): Figure {
  const { palette } = options;
  const lines = slide.text.split("\n").map((text) => ({
    text,
    style: { size: 25, fill: palette.ink },
    before: 14,
    leading: 1.6,
  }));
  const title = { text: slide.title, style: headlineStyle(options, 40), before: 0, leading: 1.35 };
  return composePage(
    (page) => setPieces([title, ...lines], page, page.edge),
    { title: slide.title, source: "" },
    options,
  );
}

/** One number as large as a wall wants it, and what contradicts it. */
export function numberPicture(slide: NumberSlide, options: PictureOptions): Figure {
  const { palette, words } = options;
  const { caveat = "", comment = "" } = slide;
  const sign = `≠ ${words.t("chart.note.contradiction")}`;
  const label = { text: slide.label, style: headlineStyle(options, 34), before: 0, leading: 1.35 };
  const below: Piece[] = [
    { text: comment, style: { size: 24, fill: palette.ink }, before: 22, leading: 1.55 },
    {
      text: caveat === "" ? "" : words.t("figure.note", { label: sign, text: caveat }),
      style: { size: 18, fill: palette.vermilion },
      before: 22,
    },
  ];
  return composePage(
    (page) => {
      const head = setPieces([label], page, page.edge);
      const value = setValue(slide.value, page, head.bottom + 24, options);
      const foot = setPieces(below, page, value.bottom);
      return { svg: head.svg + value.svg + foot.svg, bottom: foot.bottom };
    },
    { title: slide.label, source: slide.source },
    options,
  );
}

/** The number large and its unit smaller; what is no number is written so that it does not look like one. */
function setValue(value: string, page: Page, top: number, options: PictureOptions): Setting {
  const [, number, unit] = /^(.*\d) (\D+)$/.exec(value) ?? [];
  const size = /\d/.test(value) ? 132 : 64;
  const style = { ...headlineStyle(options, size), fill: options.palette.azurite };
  if (number === undefined || unit === undefined || textWidth(value, size) > page.inner) {
    return setPieces([{ text: value, style, before: 0, leading: 1.25 }], page, top);
  }
  const bottom = top + size * 1.25;
  return { svg: svgQuantity([number, unit], page.edge, bottom - size * 0.28, style), bottom };
}
