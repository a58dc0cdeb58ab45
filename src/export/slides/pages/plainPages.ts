import { themePaints } from "../ooxml/paint.ts";
import type { Page } from "../ooxml/presentation.ts";
import type { Shape } from "../ooxml/shape.ts";
import { boxes, coverStyle, subtitleStyle } from "../ooxml/slideFrame.ts";
import { line, lines, smallestType } from "../ooxml/text.ts";
import type { NumberSlide, TitleSlide } from "../slide.ts";
import { fittedText, fittingSize, textHeight } from "./fitText.ts";
import { contentPage, framedPage, type PageContext, spoken } from "./pageFrame.ts";
import { commentPages } from "./textPages.ts";

const coverSizes = {
  title: [coverStyle.size, 36, 32, 28, 24, 20],
  subtitle: [subtitleStyle.size, 16, 14, 12],
  source: [12, 11, 10, smallestType],
} as const;

/** The cover: title and subtitle, and below a rule where the numbers come from. */
export function titlePage(slide: TitleSlide, { palette, words }: PageContext): Page {
  const room = ({ w, h }: { w: number; h: number }) => ({ width: w, height: h });
  const { coverTitle, coverSubtitle } = boxes;
  const sourceBox = { ...coverSubtitle, y: 6.3, h: 0.6 };
  const title = fittedText(slide.title, coverSizes.title, room(coverTitle));
  const subtitle = fittedText(slide.subtitle, coverSizes.subtitle, room(coverSubtitle));
  const source = fittedText(slide.source, coverSizes.source, room(sourceBox));
  return {
    layout: "cover",
    foot: { numbered: false },
    shapes: [
      {
        ...{ kind: "text", name: words.t("slides.shape.title"), placeholder: "ctrTitle" },
        ...{ box: coverTitle, atLayout: true, scale: title.size / coverStyle.size },
        paragraphs: [line(title.text, { ...coverStyle, size: title.size })],
      },
      {
        kind: "line",
        name: words.t("slides.shape.rule"),
        box: { x: coverTitle.x, y: 4.07, w: 1.2, h: 0 },
        paint: themePaints.data,
        width: 2.25,
      },
      {
        ...{ kind: "text", name: words.t("slides.shape.subtitle"), placeholder: "subTitle" },
        ...{ box: coverSubtitle, atLayout: true, scale: subtitle.size / subtitleStyle.size },
        paragraphs: lines(subtitle.text, { ...subtitleStyle, size: subtitle.size }),
      },
      {
        kind: "text",
        name: words.t("slides.shape.source"),
        box: sourceBox,
        anchor: "bottom",
        paragraphs: lines(source.text, { size: source.size, paint: palette.third }),
      },
    ],
    notes: spoken([
      slide.speakerNotes ?? "",
      ...(title.cut ? [slide.title] : []),
      ...(subtitle.cut ? [slide.subtitle] : []),
      slide.source,
    ]),
  };
}

const valueSizes = [96, 72, 60, 48, 36, 28, 20] as const;
const valueHeight = 1.9;
const commentSizes = [18, 16, 14, 12] as const;
const caveatSizes = [16, 14, 12, 11, 10] as const;
const saidWidth = 10.5;

/** One number, large, with what contradicts it; a long comment goes on on the next slide. */
export function numberPages(slide: NumberSlide, context: PageContext): Page[] {
  const { palette, words } = context;
  const { comment = "", caveat = "", label, source } = slide;
  const { shapes, content, unsaid } = framedPage({ title: label, source }, context);
  const value = fittedText(slide.value, valueSizes, { width: content.w, height: valueHeight });
  const top = content.y + valueHeight + 0.25;
  const room = content.y + content.h - top;
  const warning = caveat === "" ? "" : `≠ ${caveat}`;
  const said = fittedText(warning, caveatSizes, { width: saidWidth, height: room * 0.6 });
  const left = { width: saidWidth, height: room - said.height - 0.15 };
  const size = comment === "" ? undefined : fittingSize(comment, commentSizes, left);
  const commentHeight = size === undefined ? 0 : textHeight(comment, size, saidWidth) + 0.15;
  const text = (
    name: string,
    y: number,
    h: number,
    paragraphs: ReturnType<typeof lines>,
  ): Shape => ({
    ...{ kind: "text", name, paragraphs },
    box: { x: content.x, y, w: saidWidth, h },
  });
  const texts = [
    ...(size === undefined
      ? []
      : [
          text(
            words.t("slides.shape.comment"),
            top,
            commentHeight,
            lines(comment, { size, paint: themePaints.ink }),
          ),
        ]),
    ...(warning === ""
      ? []
      : [
          text(
            words.t("slides.shape.notes"),
            top + commentHeight,
            said.height,
            lines(said.text, { size: said.size, paint: palette.vermilion }),
          ),
        ]),
  ];
  const page = contentPage(
    [
      ...shapes,
      {
        kind: "text",
        name: words.t("slides.shape.number"),
        box: { ...content, h: valueHeight },
        anchor: "middle",
        paragraphs: [line(value.text, { size: value.size, paint: themePaints.data, bold: true })],
      },
      ...texts,
    ],
    [
      ...[slide.speakerNotes ?? "", ...unsaid, ...(value.cut ? [slide.value] : [])],
      ...[warning, source],
    ],
  );
  const moved = comment !== "" && size === undefined;
  return [page, ...(moved ? commentPages(label, comment, context) : [])];
}
