import { type Block, plainTable } from "../blocks.ts";

/**
 * The cells of a line whose borders are drawn with pipes, or that has tabs between them.
 * @param goesOn a table is open above it; elsewhere a single tab is an indent
 */
function cellsOf(line: string, goesOn: boolean): string[] | undefined {
  const text = line.trim();
  if (/^\|.*\|$/.test(text))
    return text
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim());
  if (line.trim().split("\t").length > (goesOn ? 1 : 2))
    return line.split("\t").map((cell) => cell.trim());
  return undefined;
}

/** The line that Markdown draws below the head of a table. */
const drawn = /^\s*\|?[\s:|-]+\|?\s*$/;

/** Paragraphs and tables of plain text or Markdown; lines with cells that follow each other are one table. */
export function readPlainText(text: string): Block[] {
  const blocks: Block[] = [];
  let table: { line: number; rows: string[][] } | undefined;
  const close = (): void => {
    if (table) blocks.push(plainTable(table.rows, table.line));
    table = undefined;
  };
  text.split(/\r\n|\r|\n/).forEach((line, at) => {
    if (table && drawn.test(line) && line.includes("-")) return;
    const cells = cellsOf(line, table !== undefined);
    if (cells) {
      table ??= { line: at + 1, rows: [] };
      table.rows.push(cells);
      return;
    }
    close();
    if (line.trim() !== "") blocks.push({ kind: "paragraph", text: line, line: at + 1 });
  });
  close();
  return blocks;
}
