import type { Words } from "../../../i18n/words.ts";
import type { Palette } from "../../../theme/palettes.ts";
import { themePaints } from "../ooxml/paint.ts";
import type { Page } from "../ooxml/presentation.ts";
import type { Box, Shape } from "../ooxml/shape.ts";
import { boxes, pageLeft, pageWidth, slideSize, titleStyle } from "../ooxml/slideFrame.ts";
import { line, lines, smallestType, type TextStyle } from "../ooxml/text.ts";
import { type FittedText, fittedText } from "./fitText.ts";

export type PageContext = { readonly palette: Palette; readonly words: Words };

/** The least that a page leaves for what it is about. */
export const leastContent = slideSize.height * 0.45;

const foot = 6.98;
const kickerTop = 0.4;

/** What each text may shrink to, and how high it may get. */
const limits = {
  kicker: { sizes: [12, 11, 10, smallestType], height: 0.24 },
  title: { sizes: [titleStyle.size, 24, 22, 20, 18, 16], height: boxes.title.h },
  longTitle: { sizes: [16, 15, 14, 13, 12], height: 1.17 },
  subtitle: { sizes: [14, 13, 12, 11], height: 0.45 },
  source: { sizes: [10, 9.5, smallestType], height: 0.36 },
} as const;

export type FramedPage = {
  readonly shapes: readonly Shape[];
  /** What is left for the content. */
  readonly content: Box;
  /** Texts of which a part found no room; the speaker's notes are to have them whole. */
  readonly unsaid: readonly string[];
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
  const unsaid: string[] = [];
  const fitTo = (
    text: string,
    { sizes, height }: (typeof limits)[keyof typeof limits],
    width: number,
  ) => {
    const fitted = fittedText(text, sizes, { width, height });
    if (fitted.cut) unsaid.push(text);
    return fitted;
  };
  const add = (
    name: string,
    fitted: FittedText,
    y: number,
    width: number,
    style: Omit<TextStyle, "size">,
  ) => {
    if (fitted.text === "") return;
    const box = { x: pageLeft, y, w: width, h: fitted.height };
    const paragraphs = lines(fitted.text, { ...style, size: fitted.size });
    shapes.push({ kind: "text", name, box, paragraphs });
  };
  const { t } = words;
  // The title stands at the same place on every page, whether or not there is a topic above it.
  const topic = fitTo(kicker, limits.kicker, pageWidth);
  add(t("slides.shape.kicker"), topic, kickerTop, pageWidth, { paint: themePaints.second });
  const head = fittingTitle(title);
  if (head.cut) unsaid.push(title);
  if (title !== "") shapes.push(titleShape(head, t("slides.shape.title")));
  let y = boxes.title.y + Math.max(head.height, 0.5) + 0.07;
  const below = fitTo(subtitle, limits.subtitle, pageWidth);
  add(t("slides.shape.subtitle"), below, y, pageWidth, { paint: themePaints.second });
  y += below.height + (below.height > 0 ? 0.15 : 0.08);
  const origin = fitTo(source, limits.source, pageWidth);
  const bottom = foot - origin.height;
  add(t("slides.shape.source"), origin, bottom, pageWidth, { paint: palette.third });
  const content = { x: pageLeft, y, w: pageWidth, h: bottom - 0.12 - y };
  return { shapes, content, unsaid };
}

/** On one or two lines where it can be; a longer one on as many as its floor allows. */
function fittingTitle(title: string): FittedText {
  const width = pageWidth;
  const usual = fittedText(title, limits.title.sizes, { width, height: limits.title.height });
  if (!usual.cut) return usual;
  return fittedText(title, limits.longTitle.sizes, { width, height: limits.longTitle.height });
}

function titleShape({ text, size, height }: FittedText, name: string): Shape {
  const usual = height <= boxes.title.h;
  return {
    ...{ kind: "text", name, placeholder: "title" },
    box: usual ? boxes.title : { ...boxes.title, h: height },
    atLayout: usual,
    scale: size / titleStyle.size,
    paragraphs: [line(text, { ...titleStyle, size })],
  };
}

export function contentPage(shapes: readonly Shape[], notes: readonly string[]): Page {
  return { layout: "content", shapes, notes: spoken(notes) };
}

/** The notes of a page: nothing empty, nothing twice. */
export function spoken(notes: readonly string[]): string[] {
  return [...new Set(notes)].filter((note) => note.trim() !== "");
}
