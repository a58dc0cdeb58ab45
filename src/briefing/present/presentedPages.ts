import type { Slide } from "../../export/slides/slide.ts";
import type { Deck } from "../deck/buildDeck.ts";
import { tablePageCount } from "../pictures/tablePicture.ts";

export type PresentedSlide = {
  readonly slide: Slide;
  /** Which of the slide's pictures it is, from 0. */
  readonly part: number;
  readonly name: string;
  readonly alt: string;
};

/** The pages in order, the cover first; a long table goes on on the next page. */
export function presentedPages({ cover, entries }: Deck): readonly PresentedSlide[] {
  const alt = [cover.title, cover.subtitle, cover.source].join("\n");
  return [
    { slide: cover, part: 0, name: cover.title, alt },
    ...entries.flatMap(({ slide, name, alt }) =>
      Array.from({ length: pictureCount(slide) }, (_, part) => ({ slide, part, name, alt })),
    ),
  ];
}

function pictureCount(slide: Slide): number {
  return slide.kind === "table" ? tablePageCount(slide.rows.length) : 1;
}
