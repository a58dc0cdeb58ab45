import { useEffect, useState } from "react";
import type { Figure } from "../../export/figure/composeFigure.ts";
import type { Slide } from "../../export/slides/slide.ts";
import type { PictureOptions } from "./page.ts";
import { drawnPictures, drawPictures, queueDrawing } from "./pictureQueue.ts";

export type SlidePictures = {
  /** The last ones while the next are being drawn; undefined before the first. */
  readonly figures: readonly Figure[] | undefined;
  readonly failed: boolean;
};

/**
 * The pictures of a slide, drawn beside the rendering of the page. Typing redraws only after a
 * pause, for nobody looks at the picture of half a word.
 */
export function useSlidePictures(slide: Slide, options: PictureOptions): SlidePictures {
  const [shown, setShown] = useState<SlidePictures>({ figures: undefined, failed: false });
  const { preset, palette, words } = options;
  const first = shown.figures === undefined;

  useEffect(() => {
    const known = drawnPictures(slide, { preset, palette, words });
    if (known) return setShown({ figures: known, failed: false });
    let cancel = () => {};
    const draw = () => {
      try {
        setShown({ figures: drawPictures(slide, { preset, palette, words }), failed: false });
      } catch {
        setShown({ figures: undefined, failed: true });
      }
    };
    const pause = setTimeout(
      () => {
        cancel = queueDrawing(draw);
      },
      first ? 0 : 250,
    );
    return () => {
      clearTimeout(pause);
      cancel();
    };
  }, [slide, preset, palette, words, first]);

  const known = drawnPictures(slide, options);
  return known ? { figures: known, failed: false } : shown;
}

/** A figure as the source of an image. */
export function pictureSource({ svg }: Figure): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
