import type { Figure } from "../../export/figure/composeFigure.ts";
import type { Slide } from "../../export/slides/slide.ts";
import type { PictureOptions } from "./page.ts";
import { slidePictures } from "./slidePictures.ts";

const drawn = new WeakMap<Slide, Map<string, readonly Figure[]>>();

/** One picture at a time, each in a task of its own: the page stays alive between them. */
const waiting: (() => void)[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

function drawNext(): void {
  waiting.shift()?.();
  timer = waiting.length > 0 ? setTimeout(drawNext) : undefined;
}

function optionsKey({ preset, palette, words }: PictureOptions): string {
  return [preset.width, preset.height, palette.paper, words.locale].join(" ");
}

/** The pictures of a slide if they are drawn already. */
export function drawnPictures(
  slide: Slide,
  options: PictureOptions,
): readonly Figure[] | undefined {
  return drawn.get(slide)?.get(optionsKey(options));
}

/** Draws the pictures of a slide, once for each slide and format. @throws where drawing fails. */
export function drawPictures(slide: Slide, options: PictureOptions): readonly Figure[] {
  const known = drawnPictures(slide, options);
  if (known) return known;
  const figures = slidePictures(slide, options);
  const all = drawn.get(slide) ?? new Map<string, readonly Figure[]>();
  drawn.set(slide, all.set(optionsKey(options), figures));
  return figures;
}

/** Draws as soon as it is their turn. @returns what calls it off. */
export function queueDrawing(draw: () => void): () => void {
  waiting.push(draw);
  if (timer === undefined) timer = setTimeout(drawNext);
  return () => {
    const at = waiting.indexOf(draw);
    if (at >= 0) waiting.splice(at, 1);
  };
}
