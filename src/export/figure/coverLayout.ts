import { panelHeight } from "../../charts/layout/panelHeight.ts";
import { marksOf, type Panel } from "../../charts/model.ts";
import {
  Column,
  columnGap,
  type FigureLayout,
  type PlacedPanel,
  type PlacedText,
  putKicker,
} from "./figureColumn.ts";
import type { FigureText } from "./figureText.ts";
import type { Preset } from "./preset.ts";

const edge = 22;
const wordsShare = 0.42;
/** One pixel of the layout is one of the picture: the smallest type of a drawing is 12. */
const headlineSizes = [36, 32, 28, 25, 22, 20] as const;
const stretches = [1.5, 1.3, 1.1, 1, 0.9, 0.8, 0.7, 0.6] as const;
/** What a line needs that says that not all is drawn. */
const partLine = 20;

type Drawing = { readonly panel: Panel; readonly stretch: number; readonly whole: boolean };

/**
 * A small flat picture of its own kind: a large headline at the left, and at the right as much of the
 * drawing as can be read. Nothing in it is set smaller than 12 pixels; what is not drawn is said.
 */
export function layoutCover(
  text: FigureText,
  panels: readonly Panel[],
  { width, height = width }: Preset,
): FigureLayout {
  const inner = width - 2 * edge;
  const column = inner * wordsShare;
  const area = inner - column - columnGap;
  const room = height - 2 * edge;
  const drawing = drawable(panels, area, room);
  const words = setWords(text, drawing ? column : inner, room);
  const x = width - edge - area;
  const placed: PlacedPanel[] = drawing
    ? [{ panel: drawing.panel, x, y: edge, width: area, stretch: drawing.stretch }]
    : [];
  const texts: PlacedText[] = [...words];
  if (drawing && !drawing.whole) {
    const line = new Column(x, height - edge - partLine, area);
    line.put("small", text.part);
    texts.push(...line.texts);
  }
  return { width, height, pixelWidth: width, pixelHeight: height, texts, panels: placed };
}

/** The words as large as there is room for: less is said before it is said too small. */
function setWords(text: FigureText, width: number, room: number): readonly PlacedText[] {
  const leaner = { ...text, subtitle: "" };
  const leanest = { ...leaner, notes: text.brief };
  let last = new Column(edge, edge, width);
  for (const words of [text, leaner, leanest]) {
    for (const size of headlineSizes) {
      last = new Column(edge, edge, width);
      putKicker(last, words.kicker, words.stamp);
      last.put("headline", words.headline, false, size);
      last.put("subtitle", words.subtitle, false, 14);
      for (const note of words.notes) last.put("note", note.text, note.contradiction);
      last.put("small", words.source);
      if (last.y <= edge + room) return last.texts;
    }
  }
  return last.texts;
}

/** All of a chart that has one panel and room; else its most telling panel, and of that what fits. */
function drawable(panels: readonly Panel[], width: number, room: number): Drawing | undefined {
  const telling = [...panels].sort((a, b) => weight(b) - weight(a));
  for (const panel of telling) {
    const whole = panels.length === 1;
    const stretch = fitting(panel, width, whole ? room : room - partLine);
    if (stretch !== undefined) return { panel, stretch, whole };
  }
  const [first] = telling;
  return first && part(first, width, room - partLine);
}

/** How many marks of a panel speak of a contradiction. */
function weight(panel: Panel): number {
  return marksOf(panel).filter(({ tone, contradictions }) => {
    return tone === "contradiction" || contradictions.length > 0;
  }).length;
}

function fitting(panel: Panel, width: number, room: number): number | undefined {
  return stretches.find((stretch) => panelHeight(panel, width, stretch) <= room);
}

/** The rows of a panel that fit: those that matter most, in their own order. */
function part(panel: Panel, width: number, room: number): Drawing | undefined {
  if (panel.kind !== "bars") return undefined;
  const rank = (row: (typeof panel.rows)[number]) =>
    Math.max(
      0,
      ...row.marks.map(({ tone, contradictions, pattern, drawn = 0 }) => {
        const telling = tone === "contradiction" || contradictions.length > 0 || pattern;
        return (telling ? 2 : 0) + drawn / (panel.axis.max || 1);
      }),
    );
  const byRank = [...panel.rows].sort((a, b) => rank(b) - rank(a));
  for (let count = byRank.length - 1; count > 0; count -= 1) {
    const kept = new Set(byRank.slice(0, count));
    const less = { ...panel, rows: panel.rows.filter((row) => kept.has(row)) };
    const stretch = fitting(less, width, room);
    if (stretch !== undefined) return { panel: less, stretch, whole: false };
  }
  return undefined;
}
