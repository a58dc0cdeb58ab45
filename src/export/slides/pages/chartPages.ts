import { describeChart } from "../../../charts/describe.ts";
import { markValue } from "../../../charts/markStatus.ts";
import type { BarsPanel } from "../../../charts/model.ts";
import { modelRows } from "../../../charts/modelRows.ts";
import { stampedKicker } from "../../figure/figureText.ts";
import type { Page } from "../ooxml/presentation.ts";
import type { Box, Shape } from "../ooxml/shape.ts";
import type { ChartSlide, TableSlide } from "../slide.ts";
import { barsShapes } from "./barsShapes.ts";
import { contentPage, framedPage, type PageContext } from "./pageFrame.ts";
import { type Paint, type PicturePanel, panelPicture } from "./panelPicture.ts";
import { speakerNotes, withNativeAxis } from "./slideNotes.ts";
import { tablePages } from "./tablePages.ts";
import { commentPages } from "./textPages.ts";
import { textsBelow } from "./textsBelow.ts";

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
  const { shapes, content, unsaid } = framedPage(
    {
      // One deck may hold several reports: each slide says which it is about, as its picture does.
      kicker: words.t("slides.kicker", { place: model.place, title: stampedKicker(model) }),
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
  const { speakerNotes: said = "", comment = "", note = "" } = slide;
  const notes = [said, ...unsaid, comment, note, ...speakerNotes(model, words)];
  return [
    contentPage([...shapes, ...drawing, ...below.shapes], notes),
    ...(below.moved ? commentPages(stampedKicker(model), comment, context) : []),
    ...(native || slide.numbers === false ? [] : tablePages(chartTable(slide, context), context)),
  ];
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
    title: words.t("slides.numbersOf", { title: stampedKicker(model) }),
    head: [
      { label: words.t("chartTable.item"), weight: 2.4 },
      { label: words.t("chartTable.value"), numeric: true, weight: 1.1 },
      { label: words.t("chartTable.source"), weight: 2.4 },
    ],
    rows: modelRows(model, report, words).map(({ mark, place }) => [
      mark.contradictions.length > 0 ? `≠ ${mark.label}` : mark.label,
      markValue(mark, words),
      mark.value.kind === "derived"
        ? words.t("chart.derivedBy", { formula: mark.value.formula })
        : place,
    ]),
    source: model.source,
  };
}
