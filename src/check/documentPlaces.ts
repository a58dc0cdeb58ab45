import { contradictionsOf } from "../audit/contradictions.ts";
import type { Report } from "../domain/report.ts";
import type { Block, FilePlace } from "../ingest/blocks.ts";
import { tableRows } from "../ingest/blocks.ts";
import type { CellReading } from "../ingest/cellReading.ts";

/** One line of the document, or one row of its tables: the same text for whatever stands in it. */
export function placeKey({ line, row, block }: FilePlace): string {
  if (row !== undefined) return `table ${block ?? line} row ${row}`;
  // All that a page has may go by one line.
  return block === undefined ? `line ${line}` : `paragraph ${block}`;
}

/** The names that a paragraph goes by, the closest first. */
export function paragraphKeys(line: number, block: number): readonly string[] {
  return [placeKey({ line, block }), placeKey({ line })];
}

/** The place of a paragraph, or of each row of a table. */
export function placesOfBlock(block: Block, at: number): readonly string[] {
  if (block.kind === "paragraph") return paragraphKeys(block.line, at);
  return tableRows(block.cells).map((_, row) =>
    placeKey({ line: block.line, row: row + 1, block: at }),
  );
}

/** A cell of the document's tables. */
export function cellKey(block: number, row: number, column: number): string {
  return `${block} ${row} ${column}`;
}

/** What is wrong with a cell, or not known of it. */
export type CellMark = "contradiction" | "open";

/** The cells of the document whose numbers contradict something, and those that are not settled. */
export function cellMarks(
  report: Report,
  open: readonly CellReading[],
  cells: readonly CellReading[],
): ReadonlyMap<string, CellMark> {
  const waiting = new Set(open);
  const marks = new Map<string, CellMark>();
  for (const cell of cells) {
    const { block, row, column } = cell.place;
    if (block === undefined || row === undefined || column === undefined) continue;
    const key = cellKey(block, row, column);
    if (waiting.has(cell)) marks.set(key, "open");
    else if (contradictionsOf(report, cell.indicator).length > 0) marks.set(key, "contradiction");
  }
  return marks;
}

/** What was read from each line and row. */
export function cellsByPlace(
  cells: readonly CellReading[],
): ReadonlyMap<string, readonly CellReading[]> {
  const byPlace = new Map<string, CellReading[]>();
  for (const cell of cells) {
    const key = placeKey(cell.place);
    const own = byPlace.get(key);
    if (own) own.push(cell);
    else byPlace.set(key, [cell]);
  }
  return byPlace;
}

/** What stands in the document at each line and row, its cells divided by strokes. */
export function textsByPlace(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "paragraph") {
      for (const key of paragraphKeys(block.line, at)) {
        texts.set(key, [texts.get(key), block.text].filter(Boolean).join(" "));
      }
      continue;
    }
    for (const [row, cells] of tableRows(block.cells).entries()) {
      const text = cells.map((cell) => cell.text.trim()).join(" | ");
      texts.set(placeKey({ line: block.line, row: row + 1, block: at }), text);
    }
  }
  return texts;
}

/** Longer than this a line says no more about where something stands, in characters. */
const longest = 160;

/** The beginning of what stands at a place: a copied report can be one line. */
export function shortened(text = ""): string {
  return text.length > longest ? `${text.slice(0, longest)}……` : text;
}

/** What stands where a cell was read: its row, or in running text the sentence or the figures themselves. */
function quoteOf(
  { place, value, passage }: CellReading,
  texts: ReadonlyMap<string, string>,
): string {
  if (passage) return shortened(passage.text);
  const text = texts.get(placeKey(place)) ?? "";
  return value.kind === "unreadable" && text.length > longest ? value.printed : shortened(text);
}

/** Open cells that stand in one row, with what stands there: a whole report can be one line, whose rows only their figures tell apart. */
export function openRows(open: readonly CellReading[], texts: ReadonlyMap<string, string>) {
  const rows = new Map<
    string,
    { key: string; place: string; quote: string; cells: CellReading[] }
  >();
  for (const cell of open) {
    const [place, quote] = [placeKey(cell.place), quoteOf(cell, texts)];
    const key = `${place} ${quote}`;
    const row = rows.get(key);
    if (row) row.cells.push(cell);
    else rows.set(key, { key, place, quote, cells: [cell] });
  }
  return [...rows.values()];
}
