import { coverBoxes, coverStyle } from "../ooxml/masters.ts";
import { themePaints } from "../ooxml/paint.ts";
import type { Page } from "../ooxml/presentation.ts";
import { line } from "../ooxml/text.ts";
import type { NumberSlide, TextSlide, TitleSlide } from "../slide.ts";
import { contentPage, framedPage, type PageContext, textHeight } from "./pageFrame.ts";

/** The cover: title and subtitle, and below a rule where the numbers come from. */
export function titlePage(slide: TitleSlide, { palette, words }: PageContext): Page {
  const { title, subtitle } = coverBoxes;
  const source = { size: 12, paint: palette.third };
  return {
    layout: "cover",
    shapes: [
      {
        kind: "text",
        name: words.t("slides.shape.title"),
        box: title,
        placeholder: "ctrTitle",
        anchor: "bottom",
        paragraphs: [line(slide.title, coverStyle)],
      },
      {
        kind: "line",
        name: words.t("slides.shape.rule"),
        box: { x: title.x, y: 4.07, w: 1.2, h: 0 },
        paint: themePaints.data,
        width: 2.25,
      },
      {
        kind: "text",
        name: words.t("slides.shape.subtitle"),
        box: subtitle,
        placeholder: "subTitle",
        paragraphs: [line(slide.subtitle, { size: 18, paint: themePaints.second })],
      },
      {
        kind: "text",
        name: words.t("slides.shape.source"),
        box: { ...subtitle, y: 6.4, h: 0.7 },
        anchor: "bottom",
        paragraphs: [line(slide.source, source)],
      },
    ],
    notes: [slide.speakerNotes ?? "", slide.source].filter((note) => note !== ""),
  };
}

/** A slide of text, a paragraph for each line; smaller where there is much of it. */
export function textPage(slide: TextSlide, context: PageContext): Page {
  const { shapes, content } = framedPage({ title: slide.title }, context);
  const lines = slide.text.split("\n").filter((text) => text.trim() !== "");
  const width = Math.min(content.w, 10.5);
  const heightAt = (size: number) =>
    lines.reduce((sum, text) => sum + textHeight(text, size, width) + size / 144, 0);
  const size = [20, 18, 16, 14, 12].find((each) => heightAt(each) <= content.h) ?? 11;
  return contentPage(
    [
      ...shapes,
      {
        kind: "text",
        name: context.words.t("slides.shape.text"),
        box: { ...content, y: content.y + 0.15, w: width, h: content.h - 0.15 },
        paragraphs: lines.map((text) => line(text, { size, paint: themePaints.ink }, size / 2)),
      },
    ],
    [slide.speakerNotes ?? ""],
  );
}

/** One number, large, with what contradicts it. */
export function numberPage(slide: NumberSlide, context: PageContext): Page {
  const { shapes, content } = framedPage({ title: slide.label, source: slide.source }, context);
  const { palette, words } = context;
  const { caveat = "", comment = "" } = slide;
  const said = [
    ...(comment === "" ? [] : [line(comment, { size: 18, paint: themePaints.ink }, 9)]),
    ...(caveat === "" ? [] : [line(`≠ ${caveat}`, { size: 16, paint: palette.vermilion })]),
  ];
  const size = textHeight(slide.value, 96, content.w) > 2 ? 60 : 96;
  return contentPage(
    [
      ...shapes,
      {
        kind: "text",
        name: words.t("slides.shape.number"),
        box: { ...content, y: content.y + 0.6, h: 2 },
        anchor: "middle",
        paragraphs: [line(slide.value, { size, paint: themePaints.data, bold: true })],
      },
      ...(said.length === 0
        ? []
        : [
            {
              kind: "text" as const,
              name: words.t("slides.shape.notes"),
              box: { ...content, y: content.y + 2.9, w: 10.5, h: 1.4 },
              paragraphs: said,
            },
          ]),
    ],
    [slide.speakerNotes ?? "", caveat === "" ? "" : `≠ ${caveat}`, slide.source],
  );
}
