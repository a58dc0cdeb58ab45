import type { SheetCell, SheetColumn } from "./sheet.ts";

/** Points that a line of body text takes in Microsoft YaHei, the tallest of the fonts in use. */
const line = 16.5;
/** Points for a row with a title. */
const titleLine = 26;
/** Digits of a column that its margins take. */
const margin = 1;

/** Chinese characters and their punctuation. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u;

/** The width of a text in digits; Latin text wraps at words and so leaves gaps. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 1.9 : 1;
  return width;
}

function linesIn(text: string, { width }: SheetColumn): number {
  const lines = text.split("\n").map((each) => Math.ceil(textWidth(each) / (width - margin)));
  return lines.reduce((all, each) => all + Math.max(1, each), 0);
}

/**
 * The height of a row in points, for texts that wrap. Not every program works it out on opening a
 * file; where none is given, some show the first line alone.
 */
export function rowHeight(cells: readonly SheetCell[], columns: readonly SheetColumn[]): number {
  if (cells.some((cell) => cell.kind === "text" && cell.bold)) return titleLine;
  const lines = cells.map((cell, index) => {
    const column = columns[index];
    if (!column) return 1;
    const text = cell.kind === "formula" ? cell.result : cell.kind === "text" ? cell.text : "";
    // A number takes one line, however many decimals it has behind its format.
    return typeof text === "number" ? 1 : linesIn(text, column);
  });
  return Math.max(1, ...lines) * line;
}
