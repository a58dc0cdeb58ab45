import type { Page } from "../ooxml/presentation.ts";
import type { Shape } from "../ooxml/shape.ts";
import type { TableColumn, TableSlide } from "../slide.ts";
import { contentPage, framedPage, type PageContext, textHeight } from "./pageFrame.ts";

const cellMargin = 0.16;
const rowMargin = 0.07;

type Block = { readonly rows: readonly (readonly string[])[]; readonly heights: readonly number[] };

/**
 * A table on as many pages as it needs; narrow and long ones stand in two blocks side by side. The
 * head is repeated in every block.
 */
export function tablePages(slide: TableSlide, context: PageContext): Page[] {
  const { words, palette } = context;
  const around = { source: slide.source, subtitle: slide.comment ?? "" };
  const first = framedPage({ ...around, title: slide.title }, context);
  const { content } = first;
  const twin = slide.rows.length > 15 && slide.head.length <= 3;
  const fontSize = twin ? 10 : 12;
  const width = twin ? (content.w - 0.5) / 2 : content.w;
  const blocks = blocksOf(slide, width, content.h - 0.1, fontSize);
  const perPage = twin ? 2 : 1;
  const pages = Math.ceil(blocks.length / perPage);
  return Array.from({ length: pages }, (_, page) => {
    const title =
      pages === 1
        ? slide.title
        : words.t("slides.continued", { title: slide.title, n: page + 1, total: pages });
    const { shapes } = framedPage({ ...around, title }, context);
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
    return contentPage([...shapes, ...tables], [slide.speakerNotes ?? "", slide.source]);
  });
}

function blocksOf(
  { head, rows }: TableSlide,
  width: number,
  room: number,
  fontSize: number,
): Block[] {
  const headHeight = rowHeight(
    head.map(({ label }) => label),
    head,
    width,
    fontSize,
  );
  const blocks: { rows: (readonly string[])[]; heights: number[] }[] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const height = rowHeight(row, head, width, fontSize);
    if (used + height > room) {
      blocks.push({ rows: [], heights: [headHeight] });
      used = headHeight;
    }
    const block = blocks.at(-1);
    block?.rows.push(row);
    block?.heights.push(height);
    used += height;
  }
  return blocks.length > 0 ? blocks : [{ rows: [], heights: [headHeight] }];
}

function rowHeight(
  row: readonly string[],
  head: readonly TableColumn[],
  width: number,
  fontSize: number,
): number {
  const weights = head.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const heights = head.map(({ weight = 1 }, column) =>
    textHeight(row[column] ?? "", fontSize, (width * weight) / weights - cellMargin),
  );
  return Math.max(...heights) + rowMargin;
}
