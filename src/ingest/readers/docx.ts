import { SaxesParser } from "saxes";
import type { Block, GridCell } from "../blocks.ts";

/** What was deleted, moved away, or is said a second time for older programs. */
const unread = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:rubyPr", "w:rt"]);

/** Where the content of a paragraph stands in the XML, as offsets; one tag holds all of it where it is empty. */
export type ParagraphSpan = { readonly from: number; readonly to: number; readonly empty: boolean };

/** Told of the first paragraph of each cell, and of each paragraph outside tables, that is a block. */
export type OnParagraph = (
  place: { readonly block: number; readonly row?: number; readonly column?: number },
  span: ParagraphSpan,
) => void;

type OpenCell = {
  column: number;
  span: number;
  merge: "none" | "first" | "goesOn";
  text: string[];
  first: ParagraphSpan | undefined;
};
type OpenTable = { rows: OpenCell[][]; column: number; cell: OpenCell | undefined };

/**
 * Paragraphs and tables of the text of a Word document (word/document.xml), merged cells as one.
 * @param onParagraph is told where they stand, for whoever writes into the text
 */
export function readWordXml(xml: string, onParagraph?: OnParagraph): Block[] {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  let text = "";
  let inText = false;
  let skipped = 0;
  /** Where the content of each open paragraph begins: a text box is a paragraph within one. */
  const begun: number[] = [];
  let inProperties = 0;
  const parser = new SaxesParser({ xmlns: false });

  parser.on("opentag", ({ name, attributes }) => {
    const table = tables.at(-1);
    const value = String(attributes["w:val"] ?? "");
    if (name === "w:p") begun.push(parser.position);
    if (name === "w:pPr") inProperties += 1;
    if (unread.has(name)) skipped += 1;
    else if (name === "w:tbl") tables.push({ rows: [], column: 0, cell: undefined });
    else if (name === "w:t") inText = true;
    else if (name === "w:tab") text += "\t";
    else if (name === "w:br" || name === "w:cr") text += "\n";
    else if (!table) return;
    else if (name === "w:tr") {
      table.rows.push([]);
      table.column = 0;
    } else if (name === "w:gridBefore") table.column += Number(value);
    else if (name === "w:tc")
      table.cell = { column: table.column, span: 1, merge: "none", text: [], first: undefined };
    else if (!table.cell) return;
    else if (name === "w:gridSpan") table.cell.span = Math.max(1, Number(value) || 1);
    else if (name === "w:vMerge") table.cell.merge = value === "restart" ? "first" : "goesOn";
  });

  parser.on("text", (piece) => {
    if (inText && skipped === 0) text += piece;
  });

  /** The paragraph that ends here, if something can be written into it. */
  const endedParagraph = (isSelfClosing: boolean): ParagraphSpan | undefined => {
    const from = begun.pop();
    if (from === undefined || begun.length > 0 || skipped > 0) return undefined;
    const to = isSelfClosing ? parser.position : xml.lastIndexOf("<", parser.position - 1);
    return { from, to, empty: isSelfClosing };
  };

  parser.on("closetag", ({ name, isSelfClosing }) => {
    const table = tables.at(-1);
    if (name === "w:pPr") {
      inProperties -= 1;
      // Properties come first, and within those of a paragraph there may be former ones.
      if (inProperties === 0 && begun.length > 0) begun[begun.length - 1] = parser.position;
    }
    const span = name === "w:p" ? endedParagraph(isSelfClosing) : undefined;
    if (unread.has(name)) skipped -= 1;
    else if (name === "w:t") inText = false;
    else if (name === "w:p") {
      if (table?.cell) {
        table.cell.text.push(text);
        table.cell.first ??= span;
      } else if (text.trim() !== "") {
        if (span) onParagraph?.({ block: blocks.length }, span);
        blocks.push({ kind: "paragraph", text, line: blocks.length + 1 });
      }
      text = "";
    } else if (name === "w:tc" && table?.cell) {
      table.rows.at(-1)?.push(table.cell);
      table.column += table.cell.span;
      table.cell = undefined;
    } else if (name === "w:tbl" && table) {
      tables.pop();
      const around = tables.at(-1)?.cell;
      const cells = drawnCells(table.rows, ({ first }, row, column) => {
        if (first && !around) onParagraph?.({ block: blocks.length, row, column }, first);
      });
      if (around) around.text.push(cells.map((cell) => cell.text).join("\t"));
      else blocks.push({ kind: "table", cells, line: blocks.length + 1 });
    }
  });

  parser.write(xml).close();
  return blocks;
}

/** The cells as they are drawn: one that goes on below another is part of it. */
function drawnCells(
  rows: readonly (readonly OpenCell[])[],
  onCell: (cell: OpenCell, row: number, column: number) => void,
): GridCell[] {
  const cells: GridCell[] = [];
  const above = new Map<number, number>();
  rows.forEach((row, at) => {
    for (const open of row) {
      const { column, span, merge, text } = open;
      const upper = above.get(column);
      const cell = upper === undefined ? undefined : cells[upper];
      if (merge === "goesOn" && cell && upper !== undefined) {
        cells[upper] = { ...cell, rowSpan: at - cell.row + 1 };
        continue;
      }
      if (merge === "first") above.set(column, cells.length);
      else above.delete(column);
      onCell(open, at, column);
      cells.push({ row: at, column, rowSpan: 1, columnSpan: span, text: text.join("\n").trim() });
    }
  });
  return cells;
}
