import { panelHeight } from "../../charts/layout/panelHeight.ts";
import { textWidth, wrapText } from "../../charts/layout/textWidth.ts";
import type { Panel } from "../../charts/model.ts";

/** How one kind of text in a figure is set; sizes and spaces in layout pixels. */
type Style = { readonly size: number; readonly before: number; readonly after: number };

const styles = {
  kicker: { size: 14, before: 0, after: 2 },
  stamp: { size: 14, before: 0, after: 0 },
  headline: { size: 26, before: 0, after: 4 },
  subtitle: { size: 15, before: 0, after: 16 },
  title: { size: 15, before: 4, after: 4 },
  note: { size: 14, before: 0, after: 4 },
  source: { size: 13, before: 6, after: 0 },
  /** The source where there is little room. */
  small: { size: 12, before: 6, after: 0 },
} as const satisfies Record<string, Style>;

export type TextRole = keyof typeof styles;

export type PlacedText = {
  readonly role: TextRole;
  readonly lines: readonly string[];
  readonly size: number;
  readonly x: number;
  /** The baselines of the lines. */
  readonly ys: readonly number[];
  readonly contradiction: boolean;
};

export type PlacedPanel = {
  readonly panel: Panel;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly stretch: number;
};

/** Everything of a figure in its place, in layout pixels, and how many picture pixels one makes. */
export type FigureLayout = {
  readonly width: number;
  readonly height: number;
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  readonly texts: readonly PlacedText[];
  readonly panels: readonly PlacedPanel[];
};

/** Between a stamp's words and the box around them. */
export const stampPadding = { x: 7, y: 2 } as const;
const stampGap = 10;
const lineHeight = 1.45;
const panelGap = 14;
export const columnGap = 28;
/** A column that fills from the top. */
export class Column {
  readonly texts: PlacedText[] = [];
  constructor(
    readonly x: number,
    public y: number,
    readonly width: number,
  ) {}

  put(role: TextRole, content: string, contradiction = false, other?: number): void {
    if (content === "") return;
    const { before, after } = styles[role];
    const size = other ?? styles[role].size;
    this.y += before;
    const lines = wrapText(content, size, this.width);
    const ys = lines.map((_, index) => this.y + size * (lineHeight * (index + 1) - 0.38));
    this.texts.push({ role, lines, size, x: this.x, ys, contradiction });
    this.y += lines.length * size * lineHeight + after;
  }
}

/** The topic with a stamp at its end of the line, which stays where there is no topic. */
export function putKicker(column: Column, kicker: string, stamp: string): void {
  if (stamp === "") {
    column.put("kicker", kicker);
    return;
  }
  const { size } = styles.stamp;
  const width = textWidth(stamp, size) + 2 * stampPadding.x;
  const topic = new Column(column.x + width + stampGap, column.y, column.width - width - stampGap);
  const mark = new Column(column.x + stampPadding.x, column.y, width);
  mark.put("stamp", stamp);
  topic.put("kicker", kicker);
  column.texts.push(...mark.texts, ...topic.texts);
  column.y = Math.max(mark.y + 2 * stampPadding.y, topic.y);
}

/** Sets panels in rows of `columns`, below `top`. */
export function placePanels(
  panels: readonly Panel[],
  area: { readonly x: number; readonly top: number; readonly width: number },
  columns: number,
  stretch: number,
) {
  const width = (area.width - (columns - 1) * columnGap) / columns;
  const texts: PlacedText[] = [];
  const placed: PlacedPanel[] = [];
  let top = area.top;
  let drawn = 0;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const ends = row.map((panel, index) => {
      const cell = new Column(area.x + index * (width + columnGap), top, width);
      cell.put("title", panel.title);
      texts.push(...cell.texts);
      placed.push({ panel, x: cell.x, y: cell.y, width, stretch });
      return cell.y + panelHeight(panel, width, stretch);
    });
    drawn += Math.max(...ends) - top;
    top = Math.max(...ends) + panelGap;
  }
  return { texts, placed, bottom: top, drawn };
}
