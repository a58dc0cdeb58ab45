import { exactNumber } from "../../domain/value.ts";
import { numberText } from "../../i18n/numberText.ts";
import type { Mark } from "../mark.ts";
import type { MatrixPanel } from "../model.ts";
import { fontSize, smallSize } from "./sizes.ts";
import { textWidth, wrapText } from "./textWidth.ts";

type PlacedCell = {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** From 0 for nothing to 1 for the largest cell that is no total. */
  readonly shade: number;
};

type PlacedName = {
  readonly key: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
};

const step = smallSize + 4;
const cellGap = 2;
/** Between the cells and their totals. */
const apart = 6;
/** Names of rows take no more of the width than this. */
const widestNames = 0.3;

/** What cannot be broken: a word of letters; Chinese breaks anywhere. */
function widestWord(text: string): number {
  const words = text.match(/[\p{Script=Latin}\p{N}’-]+/gu) ?? [];
  return Math.ceil(Math.max(0, ...words.map((word) => textWidth(word, smallSize))));
}

const numberSizes = [fontSize, smallSize, 11, 10, 9];

/** The largest size at which every number, with a sign before it, stands within its cell. */
function numberSize({ rows }: MatrixPanel, cellWidth: number): number {
  const fits = (size: number) =>
    rows.every(({ marks }) =>
      marks.every(({ value, contradictions }) => {
        const number = exactNumber(value);
        const text = number === undefined ? "" : numberText(number);
        const room = cellWidth - 2 - (contradictions.length > 0 ? signRoom : 0);
        return textWidth(text, size) * boldness <= room;
      }),
    );
  return numberSizes.find(fits) ?? 9;
}

/** What the sign of a contradiction takes of a cell. */
export const signRoom = 16;
/** By how much bold figures are wider. */
const boldness = 1.08;

/**
 * Cells in rows and columns of equal size, the totals a little apart. Where the words of a head are wider
 * than its column, all heads are turned upright.
 */
export function layoutMatrix(panel: MatrixPanel, width: number, stretch = 1) {
  const { columns, rows } = panel;
  const most = Math.max(
    Math.min(width * widestNames, 150),
    ...rows.map(({ label }) => widestWord(label)),
  );
  const names = rows.map(({ label }) => wrapText(label, smallSize, most));
  const left =
    Math.ceil(Math.max(0, ...names.flat().map((line) => textWidth(line, smallSize)))) + 10;
  const cellWidth = Math.max(20, (width - left - apart) / Math.max(1, columns.length)) - cellGap;
  const heads = columns.map((head) => wrapText(head, smallSize, cellWidth));
  const upright = columns.some((head) => widestWord(head) > cellWidth);
  const top = upright
    ? Math.ceil(Math.max(...columns.map((head) => textWidth(head, smallSize)))) + 8
    : Math.max(1, ...heads.map((lines) => lines.length)) * step + 6;
  const tallest = Math.max(1, ...names.map((lines) => lines.length)) * step;
  const cellHeight = Math.max(30 * stretch, tallest + 4);
  const xOf = (column: number) =>
    left + column * (cellWidth + cellGap) + (column === columns.length - 1 ? apart : 0);
  const yOf = (row: number) =>
    top + row * (cellHeight + cellGap) + (row === rows.length - 1 ? apart : 0);
  const parts = rows.slice(0, -1).flatMap(({ marks }) => marks.slice(0, -1));
  const largest = Math.max(0, ...parts.map(({ drawn }) => drawn ?? 0));
  const cells = rows.flatMap(({ marks }, row) =>
    marks.map((mark, column): PlacedCell => {
      const isTotal = row === rows.length - 1 || column === columns.length - 1;
      // By area, as it were: small numbers are seen beside large ones.
      const shade =
        isTotal || largest === 0 ? 0 : Math.sqrt(Math.max(0, mark.drawn ?? 0) / largest);
      return { mark, x: xOf(column), y: yOf(row), width: cellWidth, height: cellHeight, shade };
    }),
  );
  return {
    height: Math.ceil(yOf(rows.length - 1) + cellHeight + 2),
    cells,
    upright,
    step,
    heads: columns.map(
      (head, column): PlacedName => ({
        key: head,
        lines: upright ? [head] : (heads[column] ?? []),
        x: xOf(column) + cellWidth / 2,
        y: top - 6,
      }),
    ),
    names: rows.map(
      ({ key }, row): PlacedName => ({
        key,
        lines: names[row] ?? [],
        x: left - 10,
        y: yOf(row) + cellHeight / 2,
      }),
    ),
    numberSize: numberSize(panel, cellWidth),
    nameSize: smallSize,
  };
}
