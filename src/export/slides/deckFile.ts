import type { Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import { type Page, presentation } from "./ooxml/presentation.ts";
import { chartPages } from "./pages/chartPages.ts";
import { type Paint, paintPicture } from "./pages/panelPicture.ts";
import { numberPage, textPage, titlePage } from "./pages/plainPages.ts";
import { tablePages } from "./pages/tablePages.ts";
import type { Slide } from "./slide.ts";

export type DeckOptions = {
  readonly words: Words;
  readonly palette: Palette;
  /** The title in the file's properties. */
  readonly title: string;
  /** The title of the report, for the file's properties. */
  readonly subject?: string;
  /** How pictures become pixels; a browser's canvas unless told otherwise. */
  readonly paint?: Paint;
  readonly created?: Date;
};

const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/**
 * Slides as a PowerPoint file with native charts. It draws pictures off screen where PowerPoint has
 * no such chart, so it needs a document.
 */
export async function deckFile(slides: readonly Slide[], options: DeckOptions): Promise<Blob> {
  const { words, palette, title, subject = "", created = new Date() } = options;
  const paint = options.paint ?? paintPicture;
  const pages: Page[] = [];
  for (const slide of slides) pages.push(...(await pagesOf(slide, { words, palette }, paint)));
  const language = words.locale === "zh" ? "zh-CN" : "en-GB";
  const bytes = presentation(pages, {
    palette,
    locale: words.locale,
    properties: { title, subject, language, created },
  });
  return new Blob([bytes], { type });
}

async function pagesOf(
  slide: Slide,
  context: { readonly words: Words; readonly palette: Palette },
  paint: Paint,
): Promise<Page[]> {
  switch (slide.kind) {
    case "title":
      return [titlePage(slide, context)];
    case "chart":
      return chartPages(slide, context, paint);
    case "text":
      return [textPage(slide, context)];
    case "number":
      return [numberPage(slide, context)];
    case "table":
      return tablePages(slide, context);
  }
}
