import type { Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import { type Page, presentation } from "./ooxml/presentation.ts";
import { type FrameNames, footerRoom } from "./ooxml/slideFrame.ts";
import { smallestType } from "./ooxml/text.ts";
import { chartPages } from "./pages/chartPages.ts";
import { cutText } from "./pages/fitText.ts";
import { type Paint, paintPicture } from "./pages/panelPicture.ts";
import { numberPages, titlePage } from "./pages/plainPages.ts";
import { tablePages } from "./pages/tablePages.ts";
import { textPages } from "./pages/textPages.ts";
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
  const cover = slides.find((slide) => slide.kind === "title");
  const footer = cover && cutText(cover.title, smallestType, footerRoom);
  for (const slide of slides) {
    const made = await pagesOf(slide, { words, palette }, paint);
    const foot = slide === cover ? { date: words.date(dayOf(created)) } : { footer };
    pages.push(
      ...made.map((page) => ({ ...page, section: slide.section, foot: { ...foot, ...page.foot } })),
    );
  }
  const language = words.locale === "zh" ? "zh-CN" : "en-GB";
  const bytes = presentation(pages, {
    palette,
    locale: words.locale,
    names: frameNames(words),
    properties: { title, subject, language, created },
  });
  return new Blob([bytes], { type });
}

/** The day of a moment where it is exported, as an ISO date. */
function dayOf(moment: Date): string {
  const part = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

function frameNames({ t }: Words): FrameNames {
  return {
    ...{ cover: t("slides.layout.cover"), text: t("slides.layout.text") },
    ...{ content: t("slides.layout.content"), title: t("slides.place.title") },
    ...{ subtitle: t("slides.place.subtitle"), body: t("slides.place.body") },
    ...{ date: t("slides.place.date"), footer: t("slides.place.footer") },
    ...{ number: t("slides.place.number"), slide: t("slides.place.slide") },
    notes: t("slides.place.notes"),
  };
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
      return textPages(slide, context);
    case "number":
      return numberPages(slide, context);
    case "table":
      return tablePages(slide, context);
  }
}
