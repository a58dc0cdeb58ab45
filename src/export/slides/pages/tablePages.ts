import type { Page } from "../ooxml/presentation.ts";
import type { Shape } from "../ooxml/shape.ts";
import { pageWidth } from "../ooxml/slideFrame.ts";
import type { TableSlide } from "../slide.ts";
import { cutText, fittingSize, textHeight } from "./fitText.ts";
import { contentPage, framedPage, type PageContext } from "./pageFrame.ts";
import { commentPages } from "./textPages.ts";

const cellMargin = 0.16;
const rowMargin = 0.07;

type Block = { readonly rows: readonly (readonly string[])[]; readonly heights: readonly number[] };

/** The smaller is for two blocks beside each other. */
const sizes = { alone: 12, twin: 10 } as const;
/** A comment that takes more height below the title goes on a slide of its own. */
const commentHeight = 0.5;

/**
 * A table on as many pages as it needs; narrow and long ones stand in two blocks side by side. The
 * head is repeated in every block.
 */
export function tablePages(slide: TableSlide, context: PageContext): Page[] {
  const { words, palette } = context;
  const { comment = "", source } = slide;
  const moved =
    fittingSize(comment, [14, 13, 12, 11], { width: pageWidth, height: commentHeight }) ===
    undefined;
  const around = { source, subtitle: moved ? "" : comment };
  const { content } = framedPage({ ...around, title: longest(slide.title, words) }, context);
  const twin = slide.rows.length > 15 && slide.head.length <= 3;
  const fontSize = twin ? sizes.twin : sizes.alone;
  const width = twin ? (content.w - 0.5) / 2 : content.w;
  const blocks = blocksOf(slide, width, content.h - 0.1, fontSize);
  const perPage = twin ? 2 : 1;
  const total = Math.ceil(blocks.length / perPage);
  const pages = Array.from({ length: total }, (_, page) => {
    const title =
      total === 1
        ? slide.title
        : words.t("slides.continued", { title: slide.title, n: page + 1, total });
    const { shapes, unsaid } = framedPage({ ...around, title }, context);
    const tables = blocks.slice(page * perPage, (page + 1) * perPage).map(
      ({ rows, heights }, index): Shape => ({
        kind: "table",
        name: words.t("slides.shape.table"),
        box: {
          x: content.x + index * (width + 0.5),
          y: content.y,
          w: width,
          h: heights.reduce((sum, height) => sum + height, 0),
        },
        columns: slide.head.map(({ label, numeric = false, weight = 1 }) => ({
          label,
          numeric,
          weight,
        })),
        rows,
        rowHeights: heights,
        fontSize,
        rule: palette.rule,
        description: title,
      }),
    );
    return contentPage(
      [...shapes, ...tables],
      [slide.speakerNotes ?? "", ...unsaid, comment, source],
    );
  });
  return [...pages, ...(moved ? commentPages(slide.title, comment, context) : [])];
}

/** A title with the longest number behind it that it may have, for the room that all pages leave. */
function longest(title: string, words: PageContext["words"]): string {
  return words.t("slides.continued", { title, n: 88, total: 88 });
}

function blocksOf({ head, rows }: TableSlide, width: number, room: number, size: number): Block[] {
  const weights = head.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const widths = head.map(({ weight = 1 }) => (width * weight) / weights - cellMargin);
  // No cell fills more than half of the page, whatever stands in it.
  const most = room / 2 - rowMargin;
  const cut = (row: readonly string[]) =>
    widths.map((cell, column) => cutText(row[column] ?? "", size, { width: cell, height: most }));
  const heightOf = (row: readonly string[]) =>
    rowMargin +
    Math.max(...widths.map((cell, column) => textHeight(row[column] ?? "", size, cell)));
  const headHeight = heightOf(cut(head.map(({ label }) => label)));
  const blocks: { rows: (readonly string[])[]; heights: number[] }[] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const row of rows.map(cut)) {
    const height = heightOf(row);
    if (used + height > room) {
      blocks.push({ rows: [], heights: [headHeight] });
      used = headHeight;
    }
    const block = blocks[blocks.length - 1];
    block?.rows.push(row);
    block?.heights.push(height);
    used += height;
  }
  return blocks.length > 0 ? blocks : [{ rows: [], heights: [headHeight] }];
}
