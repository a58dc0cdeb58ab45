import type { Block } from "../../blocks.ts";
import { ReadingError } from "../../readingError.ts";
import type { PlacedCharacter, Rule } from "./geometry.ts";
import { joinPages, type PagedTable } from "./joinPages.ts";
import { type RuledTable, ruledTables, textOf } from "./ruledTables.ts";

/** What is drawn on a page: its characters, and its level and upright rules. */
export type DrawnPage = {
  readonly characters: readonly PlacedCharacter[];
  readonly rules: readonly Rule[];
};

type Line = { readonly y: number; readonly text: string };

/** The lines of a page that stand in none of its tables, from top to bottom. */
function linesBeside(
  characters: readonly PlacedCharacter[],
  tables: readonly RuledTable[],
): readonly Line[] {
  const free = characters.filter(
    ({ x, y }) =>
      !tables.some(
        ({ xs, top, bottom }) => y < top && y > bottom && x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0),
      ),
  );
  const lines: PlacedCharacter[][] = [];
  for (const character of [...free].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && Math.abs(first.y - character.y) <= first.height * 0.5)
      line.push(character);
    else lines.push([character]);
  }
  return lines.map((line) => ({ y: line[0]?.y ?? 0, text: textOf(line) }));
}

/**
 * Paragraphs and ruled tables of drawn pages. The line of a block is its page.
 * @throws ReadingError `scan` where nothing is written on them
 */
export function pagesToBlocks(pages: readonly DrawnPage[]): Block[] {
  const tables = pages.map(({ rules, characters }) => ruledTables(rules, characters));
  const beside = pages.map(({ characters }, at) => linesBeside(characters, tables[at] ?? []));
  const all = beside.flat().reduce((sum, { text }) => sum + text.length, 0);
  if (all === 0 && tables.flat().length === 0) throw new ReadingError("scan");
  return inOrder(joinPages(tables), beside);
}

/** Lines and tables as they follow each other on the pages. */
function inOrder(tables: readonly PagedTable[], beside: readonly (readonly Line[])[]): Block[] {
  return beside.flatMap((lines, index) => {
    const page = index + 1;
    const here = tables
      .filter(({ firstPage }) => firstPage === page)
      .map(({ top, cells }) => ({
        y: top,
        block: { kind: "table", cells, line: page, page } as const,
      }));
    const words = lines.map(({ y, text }) => ({
      y,
      block: { kind: "paragraph", text, line: page, page } as const,
    }));
    return [...here, ...words].sort((a, b) => b.y - a.y).map(({ block }) => block);
  });
}
