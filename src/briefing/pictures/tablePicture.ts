import { wrapText } from "../../charts/layout/textWidth.ts";
import type { Figure } from "../../export/figure/composeFigure.ts";
import { svgBox, svgLine } from "../../export/figure/svgParts.ts";
import type { TableSlide } from "../../export/slides/slide.ts";
import { composePage, type Page, type PictureOptions, type Setting } from "./page.ts";
import { headlineStyle, setPieces } from "./plainPictures.ts";

/** As many rows as still read from the back of a room. */
const rowsOnPage = 12;

const cell = { size: 19, line: 26, padding: 7, gap: 28 } as const;

/** From this width on, type would get too small for the sake of one long cell. */
const mostForNumbers = 1500;

/** On how many pages a table of so many rows stands. */
export function tablePageCount(rows: number): number {
  return Math.max(1, Math.ceil(rows / rowsOnPage));
}

/** A table as one picture, or as several where it has more rows than a page shows. */
export function tablePictures(slide: TableSlide, options: PictureOptions): readonly Figure[] {
  const count = tablePageCount(slide.rows.length);
  return Array.from({ length: count }, (_, index) => {
    const rows = slide.rows.slice(index * rowsOnPage, (index + 1) * rowsOnPage);
    const part = { title: slide.title, page: index + 1, pages: count };
    const title = count === 1 ? slide.title : options.words.t("briefing.table.page", part);
    return tablePage({ ...slide, rows, title }, options);
  });
}

function tablePage(slide: TableSlide, options: PictureOptions): Figure {
  const { palette } = options;
  const title = { text: slide.title, style: headlineStyle(options, 34), before: 0, leading: 1.35 };
  const comment = {
    text: slide.comment ?? "",
    style: { size: 20, fill: palette.second },
    before: 6,
  };
  return composePage(
    (page) => {
      const head = setPieces([title, comment], page, page.edge);
      const body = setRows(slide, page, head.bottom + 18, options);
      return { svg: head.svg + body.svg, bottom: body.bottom };
    },
    { title: slide.title, source: slide.source },
    options,
  );
}

function setRows(
  { head, rows }: TableSlide,
  page: Page,
  top: number,
  { palette }: PictureOptions,
): Setting {
  const weights = head.reduce((sum, { weight = 1 }) => sum + weight, 0);
  let left = page.edge;
  const columns = head.map(({ numeric = false, weight = 1 }) => {
    const width = (page.inner * weight) / weights;
    const column = { x: left, width: width - cell.gap, numeric };
    left += width;
    return column;
  });
  let y = top;
  let svg = "";
  let broken = false;
  const setRow = (texts: readonly string[], bold: boolean) => {
    const set = columns.map(({ width }, index) => wrapText(texts[index] ?? "", cell.size, width));
    broken ||= columns.some(({ numeric }, index) => numeric && (set[index]?.length ?? 0) > 1);
    const most = Math.max(1, ...set.map(({ length }) => length));
    for (const [index, { x, width, numeric }] of columns.entries()) {
      const text = texts[index] ?? "";
      // Vermilion is kept for what the report contradicts.
      const fill = text.endsWith("≠") ? palette.vermilion : bold ? palette.second : palette.ink;
      const style = { size: cell.size, fill, ...(numeric ? { anchor: "end" as const } : {}) };
      for (const [line, content] of (set[index] ?? []).entries()) {
        const baseline = y + cell.padding + cell.line * line + cell.size;
        svg += svgLine(content, numeric ? x + width : x, baseline, style);
      }
    }
    y += most * cell.line + 2 * cell.padding;
    svg += svgBox(page.edge, y, page.inner, bold ? 2 : 1, bold ? palette.ink : palette.rule);
  };
  setRow(
    head.map(({ label }) => label),
    true,
  );
  for (const row of rows) setRow(row, false);
  // A number that breaks is no number: smaller type keeps it on one line.
  return { svg, bottom: broken && page.width < mostForNumbers ? Number.POSITIVE_INFINITY : y };
}
