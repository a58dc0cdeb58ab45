import { type FileChild, ImageRun, Paragraph } from "docx";
import { describeChart } from "../../charts/describe.ts";
import { lastingNotes } from "../../charts/model.ts";
import type { Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import { stampedKicker } from "../figure/figureText.ts";
import { noteText } from "../slides/pages/slideNotes.ts";
import type { ChartItem } from "./documentItem.ts";
import { chartRows, documentTable, gap } from "./documentTable.ts";
import { paragraph, pictureHeight, textWidth } from "./documentText.ts";

export type BlockContext = {
  readonly words: Words;
  readonly palette: Palette;
  /** Whether the document begins with this item. */
  readonly first: boolean;
};

/**
 * A chart in a document, on a page of its own: its finding as a heading, the drawing, its caveats,
 * and its numbers.
 */
export function chartBlocks(item: ChartItem, context: BlockContext): FileChild[] {
  const { model, report, comment = "", note = "", caveats } = item;
  const { words, palette, first } = context;
  const { locale } = words;
  const small = { size: 10, colour: palette.second };
  const notes = (caveats ? model.notes : lastingNotes(model)).map((each) =>
    paragraph(noteText(each, words, true), locale, {
      ...small,
      colour: each.kind === "contradiction" ? palette.vermilion : palette.second,
      after: 3,
    }),
  );
  return [
    paragraph(stampedKicker(model), locale, {
      ...small,
      after: 2,
      keepNext: true,
      newPage: !first,
    }),
    paragraph(item.headline ?? model.headline, locale, { heading: 2, colour: palette.ink }),
    paragraph(item.subtitle ?? model.subtitle, locale, { ...small, size: 11, keepNext: true }),
    picture(item, words),
    paragraph(model.source, locale, { size: 9, colour: palette.third, after: 8 }),
    ...(comment === "" ? [] : [paragraph(comment, locale)]),
    ...notes,
    ...(note === "" ? [] : [paragraph(note, locale, small)]),
    paragraph(words.t("slides.numbersOf", { title: model.kicker }), locale, {
      size: 10,
      bold: true,
      colour: palette.ink,
      keepNext: true,
    }),
    documentTable(chartRows(model, report, words), { locale, palette }),
    gap(),
  ];
}

function picture({ model, picture: { png, width, height } }: ChartItem, words: Words): Paragraph {
  const scale = Math.min(textWidth.pixels / width, pictureHeight / height);
  return new Paragraph({
    spacing: { before: 60, after: 60 },
    keepNext: true,
    children: [
      new ImageRun({
        type: "png",
        data: png,
        transformation: {
          width: Math.round(width * scale),
          height: Math.round(height * scale),
        },
        altText: {
          name: model.kicker,
          title: model.headline,
          description: describeChart(model, words),
        },
      }),
    ],
  });
}
