import { lastingNotes } from "../../../charts/model.ts";
import { themePaints } from "../ooxml/paint.ts";
import type { Box, Shape } from "../ooxml/shape.ts";
import { line, lines } from "../ooxml/text.ts";
import type { ChartSlide } from "../slide.ts";
import { fittingSize, textHeight } from "./fitText.ts";
import { fittingNotes, notesHeight } from "./fittingNotes.ts";
import { leastContent, type PageContext } from "./pageFrame.ts";

const commentSizes = [14, 13, 12, 11] as const;
const gap = 0.1;
/** One line of notes, which a long comment must leave. */
const noteLine = 0.24;

export type TextsBelow = {
  readonly shapes: readonly Shape[];
  readonly height: number;
  /** The comment finds no room here and is to have a page of its own. */
  readonly moved: boolean;
};

/** The author's comment and the notes, at the foot of the content. */
export function textsBelow(slide: ChartSlide, content: Box, context: PageContext): TextsBelow {
  const { palette, words } = context;
  const { model, caveats, note = "", comment = "" } = slide;
  const notes = caveats ? model.notes : lastingNotes(model);
  const width = content.w;
  const room = Math.max(0, content.h - leastContent - gap);
  // An assumption is said on the slide whatever else is.
  const kept = (model.assumption ? 2 : 1) * (notes.length > 0 || note !== "" ? noteLine : 0);
  const height = Math.min(content.h * 0.35, room - kept - gap);
  const size = comment === "" ? undefined : fittingSize(comment, commentSizes, { width, height });
  const commentHeight = size === undefined ? 0 : textHeight(comment, size, width) + gap;
  const left = Math.min(content.h * 0.27, room - commentHeight);
  const shown = fittingNotes(notes, note, { width, height: left }, words);
  const noteHeight = notesHeight(shown, width);
  const y = content.y + content.h - commentHeight - noteHeight;
  const shapes: Shape[] = [];
  if (size !== undefined) {
    shapes.push({
      kind: "text",
      name: words.t("slides.shape.comment"),
      box: { ...content, y, h: commentHeight },
      paragraphs: lines(comment, { size, paint: themePaints.ink }),
    });
  }
  if (shown.notes.length > 0) {
    shapes.push({
      kind: "text",
      name: words.t("slides.shape.notes"),
      box: { ...content, y: y + commentHeight, h: noteHeight },
      paragraphs: shown.notes.map(({ text, contradiction }) =>
        line(
          text.replaceAll("\n", " "),
          { size: shown.size, paint: contradiction ? palette.vermilion : themePaints.second },
          2,
        ),
      ),
    });
  }
  const moved = comment !== "" && size === undefined;
  return { shapes, height: commentHeight + noteHeight + gap, moved };
}
