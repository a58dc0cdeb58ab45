import { themePaints } from "../ooxml/paint.ts";
import type { Page } from "../ooxml/presentation.ts";
import { bodyStyle, boxes } from "../ooxml/slideFrame.ts";
import { lines } from "../ooxml/text.ts";
import type { TextSlide } from "../slide.ts";
import { textHeight, textParts } from "./fitText.ts";
import { framedPage, type PageContext, spoken } from "./pageFrame.ts";

/** Smaller than the last, a text goes on on the next slide. */
const sizes = [bodyStyle.size, 18, 16, 14] as const;

/** A text on as many slides as it needs, a paragraph for each line; smaller where there is much of it. */
export function textPages(slide: TextSlide, context: PageContext): Page[] {
  const { words } = context;
  const text = slide.text
    .split("\n")
    .filter((each) => each.trim() !== "")
    .join("\n");
  const { content } = framedPage({ title: slide.title }, context);
  // At the layout's place where the title leaves it, else below the title.
  const y = Math.max(boxes.body.y, content.y);
  const box = { ...boxes.body, y, h: boxes.body.y + boxes.body.h - y };
  const height = (size: number) =>
    text.split("\n").reduce((sum, each) => sum + textHeight(each, size, box.w) + size / 144, 0);
  const size = sizes.find((each) => height(each) <= box.h) ?? sizes[sizes.length - 1] ?? 14;
  const parts = textParts(text, size, { width: box.w, height: box.h });
  const total = parts.length;
  return parts.map((part, index): Page => {
    const title =
      total === 1
        ? slide.title
        : words.t("slides.continued", { title: slide.title, n: index + 1, total });
    const { shapes, unsaid } = framedPage({ title }, context);
    return {
      layout: "text",
      shapes: [
        ...shapes,
        {
          ...{ kind: "text", name: words.t("slides.shape.text"), placeholder: "body" },
          ...{ box, atLayout: y === boxes.body.y, scale: size / bodyStyle.size },
          paragraphs: lines(part, { size, paint: themePaints.ink }),
        },
      ],
      notes: spoken([slide.speakerNotes ?? "", ...unsaid]),
    };
  });
}

/** What an author has to say that found no room on the slide it is about. */
export function commentPages(topic: string, text: string, context: PageContext): Page[] {
  const title = context.words.t("slides.commentOn", { title: topic });
  return textPages({ kind: "text", title, text }, context);
}
