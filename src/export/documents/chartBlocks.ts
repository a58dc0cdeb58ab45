import { type FileChild, ImageRun, LineRuleType, type Paragraph } from "docx";
import { describeChart } from "../../charts/describe.ts";
import { lastingNotes } from "../../charts/model.ts";
import type { Words } from "../../i18n/words.ts";
import { stampedKicker } from "../figure/figureText.ts";
import { noteText } from "../slides/pages/slideNotes.ts";
import type { ChartItem } from "./documentItem.ts";
import { chartRows, documentTable } from "./documentTable.ts";
import { type BlockContext, itemHeading } from "./itemHeading.ts";
import { pictureHeight, textWidth } from "./officialPage.ts";
import { styledParagraph } from "./styledParagraph.ts";
import { textLines } from "./textLines.ts";

/** A chart in a document: its finding, what the author says, the drawing, its caveats, its numbers. */
export function chartBlocks(item: ChartItem, context: BlockContext): FileChild[] {
  const { model, report, comment = "", note = "", caveats } = item;
  const { words, palette, caption } = context;
  const { locale, t } = words;
  const notes = (caveats ? model.notes : lastingNotes(model)).map((each) =>
    styledParagraph(
      each.kind === "contradiction" ? "Contradiction" : "Note",
      noteText(each, words, true),
      locale,
    ),
  );
  const subtitle = item.subtitle ?? model.subtitle;
  const drawn = [stampedKicker(model), subtitle].filter((text) => text !== "");
  return [
    itemHeading(item.headline ?? model.headline, context),
    ...textLines(comment.split("\n"), locale),
    picture(item, words),
    caption("figure", drawn.join(t("slides.colon"))),
    styledParagraph("Source", model.source, locale),
    ...notes,
    ...(note === "" ? [] : [styledParagraph("Note", note, locale)]),
    caption("table", t("slides.numbersOf", { title: model.kicker })),
    documentTable(chartRows(model, report, words), { locale, palette }),
    // A document may not end with a table.
    styledParagraph("TableText", [], locale, {
      spacing: { line: 40, lineRule: LineRuleType.EXACT },
    }),
  ];
}

function picture({ model, picture: { png, width, height } }: ChartItem, words: Words): Paragraph {
  const scale = Math.min(textWidth.pixels / width, pictureHeight / height);
  const drawing = new ImageRun({
    type: "png",
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: {
      name: model.kicker,
      title: model.headline,
      description: describeChart(model, words),
    },
  });
  return styledParagraph("Figure", [drawing], words.locale);
}
