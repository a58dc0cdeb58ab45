import { textWidth, wrapText } from "../../../charts/layout/textWidth.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Palette } from "../../../theme/palettes.ts";
import { slideSize, titleStyle } from "../ooxml/masters.ts";
import { themePaints } from "../ooxml/paint.ts";
import type { Page } from "../ooxml/presentation.ts";
import type { Box, Shape } from "../ooxml/shape.ts";
import { line, type TextStyle } from "../ooxml/text.ts";

export type PageContext = { readonly palette: Palette; readonly words: Words };

const pageLeft = 0.6;
const pageWidth = slideSize.width - 2 * pageLeft;
const foot = 7.12;

/** The height that a text takes, in inches. @param width in inches. */
export function textHeight(text: string, size: number, width: number): number {
  const lines = Math.max(1, wrapText(text, size, width * 72).length);
  const lineHeight = /[⺀-鿿]/.test(text) ? 1.4 : 1.22;
  return (lines * size * lineHeight) / 72;
}

export type FramedPage = {
  readonly shapes: readonly Shape[];
  /** What is left for the content. */
  readonly content: Box;
};

type FrameTexts = {
  readonly kicker?: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly source?: string;
};

/** What stands around the content of a page: topic, title, subtitle, source; and the room between. */
export function framedPage(texts: FrameTexts, { palette, words }: PageContext): FramedPage {
  const { kicker = "", title, subtitle = "", source = "" } = texts;
  const shapes: Shape[] = [];
  let y = 0.5;
  const add = (
    name: string,
    text: string,
    style: TextStyle,
    after: number,
    placeholder?: "title",
  ) => {
    if (text === "") return;
    const h = textHeight(text, style.size, pageWidth);
    const box = { x: pageLeft, y, w: pageWidth, h };
    shapes.push({ kind: "text", name, box, paragraphs: [line(text, style)], placeholder });
    y += h + after;
  };
  add(words.t("slides.shape.kicker"), kicker, { size: 12, paint: themePaints.second }, 0.05);
  add(words.t("slides.shape.title"), title, fittingTitle(title), 0.07, "title");
  add(words.t("slides.shape.subtitle"), subtitle, { size: 14, paint: themePaints.second }, 0.05);
  let bottom = foot;
  if (source !== "") {
    const width = pageWidth - 1.2;
    const h = textHeight(source, 10, width);
    bottom -= h;
    shapes.push({
      kind: "text",
      name: words.t("slides.shape.source"),
      box: { x: pageLeft, y: bottom, w: width, h },
      paragraphs: [line(source, { size: 10, paint: palette.third })],
    });
  }
  const top = y + 0.1;
  return { shapes, content: { x: pageLeft, y: top, w: pageWidth, h: bottom - 0.12 - top } };
}

/** A title that is nearly too long for one line becomes a little smaller rather than two lines. */
function fittingTitle(title: string): TextStyle {
  const single = [titleStyle.size, 24, 22].find((size) => textWidth(title, size) <= pageWidth * 72);
  return { ...titleStyle, size: single ?? titleStyle.size };
}

export function contentPage(shapes: readonly Shape[], notes: readonly string[]): Page {
  return { layout: "content", shapes, notes: notes.filter((note) => note.trim() !== "") };
}
