import type { Panel } from "../../charts/model.ts";
import { layoutCover } from "./coverLayout.ts";
import {
  Column,
  columnGap,
  type FigureLayout,
  type PlacedPanel,
  type PlacedText,
  placePanels,
  putKicker,
} from "./figureColumn.ts";
import type { FigureText } from "./figureText.ts";
import { type Preset, toPixels } from "./preset.ts";

const edgeShare = 0.042;
/** Narrower than this the drawing itself no longer reads. */
const narrowest = 340;
const widest = 12_000;
/** Panels side by side are no narrower than this. */
const narrowestColumn = 290;
/** A picture without a given height is laid out this wide, about the width of a page on the screen. */
const pageWidth = { px: 760, mm: 640 } as const;
/** How far drawings may be pulled apart to fill height, or pushed together to save it. */
const stretches = { least: 0.6, most: 2.2 } as const;
/** Pictures flatter than this set the words beside the drawing, which then has the whole height. */
const flat = 0.5;
const wordsShare = 0.36;

/** How the pieces stand: panels in columns, the words above and below them or at their left. */
type Arrangement = { readonly columns: number; readonly beside: boolean };

type Flow = {
  readonly texts: readonly PlacedText[];
  readonly panels: readonly PlacedPanel[];
  /** What the content needs, edges included. */
  readonly height: number;
  /** Where the drawings end, and how much height they take. */
  readonly bottom: number;
  readonly drawn: number;
};

/** The margin, by the shorter side: a flat picture has no height to spend on it. */
function edgeOf(width: number, ratio = 1): number {
  return edgeShare * width * Math.min(1, 1.8 * ratio);
}

function flowAt(
  text: FigureText,
  panels: readonly Panel[],
  width: number,
  stretch: number,
  { columns, beside }: Arrangement,
  ratio?: number,
): Flow {
  const edge = edgeOf(width, ratio);
  const inner = width - 2 * edge;
  const words = new Column(edge, edge, beside ? inner * wordsShare : inner);
  putKicker(words, text.kicker, text.stamp);
  words.put("headline", text.headline);
  words.put("subtitle", text.subtitle);
  const area = beside
    ? { x: edge + words.width + columnGap, top: edge, width: inner - words.width - columnGap }
    : { x: edge, top: words.y, width: inner };
  const drawing = placePanels(panels, area, columns, stretch);
  if (!beside) words.y = drawing.bottom;
  for (const note of text.notes) words.put("note", note.text, note.contradiction);
  words.put("source", text.source);
  return {
    texts: [...words.texts, ...drawing.texts],
    panels: drawing.placed,
    height: Math.max(words.y, beside ? drawing.bottom : 0) + edge * 0.8,
    bottom: beside ? drawing.bottom : words.y,
    drawn: drawing.drawn,
  };
}

/**
 * Lays a figure out for a format. With a given height the text is made as large as fits: the
 * narrower the layout, the larger everything is when it is scaled to the picture. Height that is
 * then left over goes to the drawing.
 */
export function layoutFigure(
  text: FigureText,
  panels: readonly Panel[],
  preset: Preset,
): FigureLayout {
  if (preset.cover) return layoutCover(text, panels, preset);
  const pixelWidth = toPixels(preset.width, preset.unit);
  if (preset.height === undefined) {
    const width = Math.min(pageWidth[preset.unit], Math.max(narrowest, preset.width * 5));
    const flow = flowAt(text, panels, width, 1, { columns: 1, beside: false });
    const { tallest } = preset;
    return tallest !== undefined && (flow.height / width) * preset.width > tallest
      ? layoutFigure(text, panels, { ...preset, height: tallest })
      : finished(flow, width, pixelWidth, (flow.height / width) * pixelWidth);
  }
  const pixelHeight = toPixels(preset.height, preset.unit);
  const ratio = pixelHeight / pixelWidth;
  const best = arrangements(panels.length, ratio)
    .map((arrangement) => ({
      arrangement,
      width: narrowestThatFits(
        (at) =>
          columnsAreWide(at, ratio, arrangement) &&
          flowAt(text, panels, at, least(ratio), arrangement, ratio).height <= at * ratio,
      ),
    }))
    .reduce((a, b) => (b.width < a.width ? b : a));
  const flow = fillHeight(
    text,
    panels,
    best.width,
    best.width * ratio,
    best.arrangement,
    least(ratio),
  );
  return finished(flow, best.width, pixelWidth, pixelHeight);
}

/** Whether drawings side by side have the width that their captions need. */
function columnsAreWide(width: number, ratio: number, { columns, beside }: Arrangement): boolean {
  if (columns === 1) return true;
  const inner = width - 2 * edgeOf(width, ratio);
  const area = beside ? inner * (1 - wordsShare) - columnGap : inner;
  return (area - (columns - 1) * columnGap) / columns >= narrowestColumn;
}

/** Only flat pictures push their rows together: elsewhere there is height enough. */
function least(ratio: number): number {
  return ratio < flat ? stretches.least : 1;
}

function arrangements(panels: number, ratio: number): readonly Arrangement[] {
  const columns = Array.from({ length: Math.min(panels, 6) }, (_, index) => index + 1);
  return columns.map((count) => ({ columns: count, beside: ratio < flat }));
}

/** Pulls the drawings apart until the height is used, a few rounds being close enough. */
function fillHeight(
  text: FigureText,
  panels: readonly Panel[],
  width: number,
  height: number,
  arrangement: Arrangement,
  smallest: number,
): Flow {
  let stretch = smallest;
  const ratio = height / width;
  let flow = flowAt(text, panels, width, stretch, arrangement, ratio);
  for (let round = 0; round < 6; round += 1) {
    const spare = height - flow.bottom - edgeOf(width, ratio);
    const next = Math.min(stretches.most, stretch * (1 + (0.9 * spare) / Math.max(1, flow.drawn)));
    if (next <= stretch) break;
    const taller = flowAt(text, panels, width, next, arrangement, ratio);
    if (taller.height > height) break;
    stretch = next;
    flow = taller;
  }
  return flow;
}

function narrowestThatFits(fits: (width: number) => boolean): number {
  let low = narrowest;
  let high = widest;
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function finished(
  { texts, panels }: Flow,
  width: number,
  pixelWidth: number,
  pixelHeight: number,
): FigureLayout {
  // Both sides to the same scale: the last row of pixels is paper to its end.
  const rows = Math.round(pixelHeight);
  const exact = (rows / pixelWidth) * width;
  return { width, height: exact, pixelWidth, pixelHeight: rows, texts, panels };
}
