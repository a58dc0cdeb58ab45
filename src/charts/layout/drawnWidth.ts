/**
 * The widths that charts on a page are laid out at, each from a width of the canvas on; between two
 * steps the drawing is scaled, never down, so that its text is no smaller than laid out. Few, because
 * a page that is drawn ahead of time carries every one of them and shows the one that fits: a drawing
 * that came with the page and one made by the reader's browser are then the same, and one takes the
 * other's place without a jump. From ChartCanvas's style sheet the same steps hold.
 */
export const drawnWidths = [
  { from: 0, width: 320 },
  { from: 460, width: 460 },
  { from: 660, width: 660 },
  { from: 960, width: 960 },
] as const;

/** About the width of the text on an A4 page, in CSS pixels. */
const printedCanvas = 680;

/**
 * The width to lay a chart out at, in pixels.
 * @param canvas the width there is, in pixels; undefined on paper, which has a width of its own
 */
export function drawnWidth(canvas: number = printedCanvas): number {
  return stepOf(canvas).width;
}

/** From which width of the canvas on the drawing holds that fits it. */
export function drawnFrom(canvas: number): number {
  return stepOf(canvas).from;
}

function stepOf(canvas: number) {
  return drawnWidths.findLast(({ from }) => canvas >= from) ?? drawnWidths[0];
}
