import type { Figure } from "../../export/figure/composeFigure.ts";
import type { NumberSlide, TextSlide, TitleSlide } from "../../export/slides/slide.ts";
import { fonts } from "../../theme/fonts.ts";
import { composePage, type Page, type PictureOptions, paragraph, type Setting } from "./page.ts";
import { svgBox, type TextStyle } from "./svgParts.ts";

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
export function numberPicture(
  slide: NumberSlide & { readonly comment?: string },
  options: PictureOptions,
): Figure {
  const { palette, words } = options;
  const { caveat = "", comment = "" } = slide;
  // What is no number is written smaller, so that it does not look like one.
  const size = /\d/.test(slide.value) ? 124 : 64;
  const sign = `≠ ${words.t("chart.note.contradiction")}`;
  const pieces: Piece[] = [
    { text: slide.label, style: headlineStyle(options, 34), before: 0, leading: 1.35 },
    {
      text: slide.value,
      style: { ...headlineStyle(options, size), fill: palette.azurite },
      before: 24,
      leading: 1.25,
    },
    { text: comment, style: { size: 24, fill: palette.ink }, before: 22, leading: 1.55 },
    {
      text: caveat === "" ? "" : words.t("figure.note", { label: sign, text: caveat }),
      style: { size: 18, fill: palette.vermilion },
      before: 22,
    },
  ];
  return composePage(
    (page) => setPieces(pieces, page, page.edge),
    { title: slide.label, source: slide.source },
    options,
  );
}
