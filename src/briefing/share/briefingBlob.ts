import type { DocumentItem } from "../../export/documents/documentItem.ts";
import { fileName } from "../../export/fileName.ts";
import type { Slide } from "../../export/slides/slide.ts";
import { reportTitle } from "../../i18n/reportText.ts";
import { palettes } from "../../theme/palettes.ts";
import { loadPart } from "../../ui/loadPart.ts";
import type { Deck } from "../deck/buildDeck.ts";
import { drawPictures } from "../pictures/pictureQueue.ts";
import { slidePreset } from "../pictures/slidePictures.ts";
import type { BriefingFormat, OnProgress } from "./briefingFormats.ts";

/**
 * The whole briefing as one file. What writes a format is loaded only when it is asked for.
 * @throws where a page cannot be drawn or a library does not load; the briefing itself is untouched.
 */
export function briefingBlob(
  format: BriefingFormat,
  deck: Deck,
  onProgress: OnProgress,
): Promise<Blob> {
  switch (format) {
    case "pptx":
      return slidesBlob(deck);
    case "docx":
      return documentBlob(deck, onProgress);
    case "zip":
      return picturesBlob(deck, onProgress);
  }
}

/** What a file says it is about: the reports by their titles. */
function subjectOf({ reports, words }: Deck): string {
  return reports.map((report) => reportTitle(report, words)).join(words.t("chart.semicolon"));
}

/** All pages in order, the cover first. */
function pagesOf({ cover, entries }: Deck): readonly Slide[] {
  return [cover, ...entries.map(({ slide }) => slide)];
}

async function slidesBlob(deck: Deck): Promise<Blob> {
  const { deckFile } = await loadPart(() => import("../../export/slides/deckFile.ts"));
  const slides: readonly Slide[] = pagesOf(deck);
  return deckFile(slides, {
    words: deck.words,
    palette: palettes.light,
    title: deck.cover.title,
    subject: subjectOf(deck),
  });
}

async function documentBlob(deck: Deck, onProgress: OnProgress): Promise<Blob> {
  const [{ documentFile }, { documentPicture }] = await Promise.all([
    loadPart(() => import("../../export/documents/documentFile.ts")),
    loadPart(() => import("../../export/documents/documentPicture.ts")),
  ]);
  const { words } = deck;
  const look = { words, palette: palettes.print };
  const pages = pagesOf(deck);
  const items: DocumentItem[] = [];
  for (const [index, slide] of pages.entries()) {
    onProgress({ page: index + 1, n: pages.length });
    items.push(
      slide.kind === "chart"
        ? { ...slide, picture: await documentPicture(slide.model, look) }
        : slide,
    );
  }
  const subject = subjectOf(deck);
  return documentFile(items, { ...look, title: deck.cover.title, subject });
}

async function picturesBlob(deck: Deck, onProgress: OnProgress): Promise<Blob> {
  const [{ zipStored }, { rasterise }] = await Promise.all([
    loadPart(() => import("../../export/zipStored.ts")),
    loadPart(() => import("../../export/figure/rasterise.ts")),
  ]);
  const { words, cover } = deck;
  const pages = pagesOf(deck);
  const files: Record<string, Uint8Array> = {};
  for (const [index, slide] of pages.entries()) {
    onProgress({ page: index + 1, n: pages.length });
    const figures = drawPictures(slide, { preset: slidePreset, palette: palettes.light, words });
    for (const [part, figure] of figures.entries()) {
      const facts = { Title: titleOf(slide), Source: sourceOf(slide, cover.source) };
      const png = await rasterise(figure, facts);
      const number = String(index + 1).padStart(2, "0");
      const parts = figures.length > 1 ? `-${String(part + 1).padStart(2, "0")}` : "";
      const name = fileName([`${number}${parts}-${shortName(slide)}`], "png");
      files[name] = new Uint8Array(await png.arrayBuffer());
    }
  }
  return new Blob([zipStored(files)], { type: "application/zip" });
}

function titleOf(slide: Slide): string {
  switch (slide.kind) {
    case "chart":
      return slide.headline ?? slide.model.headline;
    case "number":
      return slide.label;
    default:
      return slide.title;
  }
}

function sourceOf(slide: Slide, fallback: string): string {
  if (slide.kind === "chart") return slide.model.source;
  return slide.kind === "number" || slide.kind === "table" ? slide.source : fallback;
}

/** The part of a file name that says what is on the page. */
function shortName(slide: Slide): string {
  if (slide.kind === "chart") {
    const { assumption, kicker } = slide.model;
    return assumption ? `${assumption.tag}-${kicker}` : kicker;
  }
  return titleOf(slide).slice(0, 24).trim() || slide.kind;
}
