import { readCell } from "../domain/cell.ts";
import { reported, type Value } from "../domain/value.ts";
import type { FilePlace, GridCell } from "./blocks.ts";
import { plainCharacters } from "./plainCharacters.ts";
import { type Fits, lastIsSum, splitRuns } from "./splitRun.ts";

/** The figures of one row before anything is proved: each in its cell, or all the ways they may be told apart. */
export type RowReading = {
  readonly place: FilePlace;
  /** As it stands in the file. */
  readonly printed: string;
} & (
  | {
      readonly kind: "cells";
      readonly values: readonly Value[];
      /** Where in its table each value stands, as the grid counts columns; absent where there are no borders. */
      readonly columns?: readonly (number | undefined)[];
    }
  | { readonly kind: "choices"; readonly choices: readonly (readonly number[])[] }
);

/** A mark for none; or a number, which may have a unit, and words in brackets. */
const figure = /^(?:[-/—]+|-?\d[\d.,]*%?[件条项个次期篇元万人]{0,3}(?:\(.*\))?)$/;

const nothing = new Set(["无", "没有", "零"]);

/**
 * One cell with borders of its own. A number that a narrow cell broke (`1 3`) is taken for one, and stays as printed
 * until a sum proves it; 无 says that there is none, which is not the same as zero.
 */
function readBorderedCell(text: string): Value {
  const printed = text.trim();
  if (nothing.has(printed)) return { kind: "notApplicable", printed };
  const value = readCell(printed.replace(/(?<=[\d.,-])\s+(?=[\d.,])/g, ""));
  return value.kind === "reported" || value.kind === "unreadable" ? { ...value, printed } : value;
}

/** Whether a text can stand in a cell for figures: a number, a mark for none, or a number with words after it. */
export function looksLikeFigure(text: string): boolean {
  const bare = plainCharacters(text).replace(/\s+/g, "");
  return bare === "" || nothing.has(bare) || figure.test(bare);
}

/**
 * The figures of a row whose cells are kept apart.
 * @param texts what stands in the cells, blank ones too
 * @param count how many the form has
 * @returns undefined where their number does not fit and nothing tells which is missing
 */
export function readBorderedRow(
  texts: readonly string[],
  count: number,
): readonly Value[] | undefined {
  if (texts.length === count) return texts.map(readBorderedCell);
  // Cells beyond the form's columns are a drawing's; which they are is known only where every column is filled.
  const filled = texts.filter((text) => text.trim() !== "");
  return filled.length === count && texts.length > count ? filled.map(readBorderedCell) : undefined;
}

/** The columns of a table in which the figures of a row stand, as `readBorderedRow` takes them. */
export function figureColumns(cells: readonly GridCell[], count: number): readonly number[] {
  const own = cells.length === count ? cells : cells.filter(({ text }) => text.trim() !== "");
  return own.map(({ column }) => column);
}

/**
 * The figures of a row that lost the borders of its cells: each by itself where spaces or single digits leave one way
 * to tell them apart, else every way in which the row's own sums come out, or every way at all where in none they do.
 */
function readRunRow(
  runs: readonly string[],
  count: number,
  fits: Fits,
): { readonly values: readonly Value[] } | { readonly choices: readonly (readonly number[])[] } {
  if (runs.length === count) return { values: runs.map((run) => readCell(run)) };
  const all = splitRuns(runs, count);
  const only = all.length === 1 ? all[0] : undefined;
  if (only) return { values: only.map((number) => reported(number)) };
  const summed = splitRuns(runs, count, fits);
  return { choices: summed.length > 0 ? summed : all };
}

/** A row without borders as it goes on to be settled. */
export function runRow(
  runs: readonly string[],
  count: number,
  place: FilePlace,
  fits: Fits = lastIsSum(count),
): RowReading {
  const shared = { place, printed: runs.join(" ") };
  const read = readRunRow(runs, count, fits);
  return "values" in read
    ? { kind: "cells", values: read.values, ...shared }
    : { kind: "choices", choices: read.choices, ...shared };
}
