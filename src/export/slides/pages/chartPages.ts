import { describeChart } from "../../../charts/describe.ts";
import { type BarsPanel, lastingNotes } from "../../../charts/model.ts";
import { modelRows } from "../../../charts/modelRows.ts";
import { stampedKicker } from "../../figure/figureText.ts";
import { themePaints } from "../ooxml/paint.ts";
import type { Page } from "../ooxml/presentation.ts";
import type { Box, Shape } from "../ooxml/shape.ts";
import { line } from "../ooxml/text.ts";
import type { ChartSlide, TableSlide } from "../slide.ts";
import { barsShapes } from "./barsShapes.ts";
import { fittingNotes, noteSize, notesHeight } from "./fittingNotes.ts";
import { contentPage, framedPage, type PageContext, textHeight } from "./pageFrame.ts";
import { type Paint, type PicturePanel, panelPicture } from "./panelPicture.ts";
import { speakerNotes, withNativeAxis } from "./slideNotes.ts";
import { tablePages } from "./tablePages.ts";

/**
 * A chart on a slide: native where PowerPoint has its kind; else a picture, followed by its numbers
 * as a table, so that they can be edited and checked all the same.
 */
export async function chartPages(
  slide: ChartSlide,
  context: PageContext,
  paint: Paint,
): Promise<Page[]> {
  const { words } = context;
  const { panels } = slide.model;
  const bars = panels.filter((panel): panel is BarsPanel => panel.kind === "bars");
  const others = panels.filter((panel): panel is PicturePanel => panel.kind !== "bars");
  const native = others.length === 0;
  const model = native ? withNativeAxis(slide.model, words) : slide.model;
  const { shapes, content } = framedPage(
    {
      kicker: stampedKicker(model),
      title: slide.headline ?? model.headline,
      subtitle: slide.subtitle ?? model.subtitle,
      source: model.source,
    },
    context,
  );
  const below = textsBelow({ ...slide, model }, content, context);
  const box = { ...content, h: content.h - below.height };
  const h = (box.h * others.length) / Math.max(1, panels.length);
  const drawing = [
    ...(await pictures(slide, others, { ...box, h }, context, paint)),
    ...barsShapes({ ...slide, model }, bars, { ...box, y: box.y + h, h: box.h - h }, context),
  ];
  const notes = [slide.speakerNotes ?? "", slide.comment ?? "", ...speakerNotes(model, words)];
  const page = contentPage([...shapes, ...drawing, ...below.shapes], notes);
  if (native || slide.numbers === false) return [page];
  return [page, ...tablePages(chartTable(slide, context), context)];
}

/** The author's comment and the notes, at the foot of the content. */
function textsBelow(slide: ChartSlide, content: Box, { palette, words }: PageContext) {
  const { model, caveats, note = "", comment = "" } = slide;
  const notes = caveats ? model.notes : lastingNotes(model);
  const width = content.w;
  const shown = fittingNotes(notes, note, { width, height: content.h * 0.27 }, words);
  const commentHeight = comment === "" ? 0 : textHeight(comment, 14, width) + 0.1;
  const noteHeight = notesHeight(shown, width);
  const height = commentHeight + noteHeight + 0.1;
  const y = content.y + content.h - commentHeight - noteHeight;
  const shapes: Shape[] = [];
  if (comment !== "") {
    shapes.push({
      kind: "text",
      name: words.t("slides.shape.comment"),
      box: { ...content, y, h: commentHeight },
      paragraphs: [line(comment, { size: 14, paint: themePaints.ink })],
    });
  }
  if (shown.length > 0) {
    shapes.push({
      kind: "text",
      name: words.t("slides.shape.notes"),
      box: { ...content, y: y + commentHeight, h: noteHeight },
      paragraphs: shown.map(({ text, contradiction }) =>
        line(
          text,
          { size: noteSize, paint: contradiction ? palette.vermilion : themePaints.second },
          2,
        ),
      ),
    });
  }
  return { shapes, height };
}

/** Panels that PowerPoint has no chart for, as vector pictures below each other. */
async function pictures(
  { model }: ChartSlide,
  panels: readonly PicturePanel[],
  box: Box,
  context: PageContext,
  paint: Paint,
): Promise<Shape[]> {
  const h = box.h / Math.max(1, panels.length);
  return Promise.all(
    panels.map(async (panel, index): Promise<Shape> => {
      const picture = panelPicture(panel, h / box.w, context);
      const scale = Math.min(box.w / picture.width, h / picture.height);
      const size = { w: picture.width * scale, h: picture.height * scale };
      return {
        kind: "picture",
        name: panel.title === "" ? model.kicker : panel.title,
        box: { x: box.x + (box.w - size.w) / 2, y: box.y + index * h + (h - size.h) / 2, ...size },
        svg: picture.svg,
        png: await paint(picture),
        description: describeChart({ ...model, panels: [panel] }, context.words),
      };
    }),
  );
}

/** The numbers of a chart as a table slide. */
function chartTable({ model, report }: ChartSlide, { words }: PageContext): TableSlide {
  return {
    kind: "table",
    title: words.t("slides.numbersOf", { title: model.kicker }),
    head: [
      { label: words.t("chartTable.item"), weight: 2.4 },
      { label: words.t("chartTable.value"), numeric: true, weight: 1.1 },
      { label: words.t("chartTable.source"), weight: 2.4 },
    ],
    rows: modelRows(model, report, words).map(({ mark, place }) => [
      mark.contradictions.length > 0 ? `≠ ${mark.label}` : mark.label,
      words.value(mark.value, mark.unit),
      mark.value.kind === "derived"
        ? words.t("chart.derivedBy", { formula: mark.value.formula })
        : place,
    ]),
    source: model.source,
  };
}
