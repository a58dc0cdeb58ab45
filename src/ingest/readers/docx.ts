import { SaxesParser } from "saxes";
import type { Block, GridCell } from "../blocks.ts";

/** What was deleted, moved away, or is said a second time for older programs. */
const unread = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:rubyPr", "w:rt"]);

type OpenCell = {
  column: number;
  span: number;
  merge: "none" | "first" | "goesOn";
  text: string[];
};
type OpenTable = { rows: OpenCell[][]; column: number; cell: OpenCell | undefined };

/** Paragraphs and tables of the text of a Word document (word/document.xml), merged cells as one. */
export function readWordXml(xml: string): Block[] {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  let text = "";
  let inText = false;
  let skipped = 0;
  const parser = new SaxesParser({ xmlns: false });

  parser.on("opentag", ({ name, attributes }) => {
    const table = tables.at(-1);
    const value = String(attributes["w:val"] ?? "");
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
      table.cell = { column: table.column, span: 1, merge: "none", text: [] };
    else if (!table.cell) return;
    else if (name === "w:gridSpan") table.cell.span = Math.max(1, Number(value) || 1);
    else if (name === "w:vMerge") table.cell.merge = value === "restart" ? "first" : "goesOn";
  });

  parser.on("text", (piece) => {
    if (inText && skipped === 0) text += piece;
  });

  parser.on("closetag", ({ name }) => {
    const table = tables.at(-1);
    if (unread.has(name)) skipped -= 1;
    else if (name === "w:t") inText = false;
    else if (name === "w:p") {
      if (table?.cell) table.cell.text.push(text);
      else if (text.trim() !== "")
        blocks.push({ kind: "paragraph", text, line: blocks.length + 1 });
      text = "";
    } else if (name === "w:tc" && table?.cell) {
      table.rows.at(-1)?.push(table.cell);
      table.column += table.cell.span;
      table.cell = undefined;
    } else if (name === "w:tbl" && table) {
      tables.pop();
      const cells = drawnCells(table.rows);
      const around = tables.at(-1)?.cell;
      if (around) around.text.push(cells.map((cell) => cell.text).join("\t"));
      else blocks.push({ kind: "table", cells, line: blocks.length + 1 });
    }
  });

  parser.write(xml).close();
  return blocks;
}

/** The cells as they are drawn: one that goes on below another is part of it. */
function drawnCells(rows: readonly (readonly OpenCell[])[]): GridCell[] {
  const cells: GridCell[] = [];
  const above = new Map<number, number>();
  rows.forEach((row, at) => {
    for (const { column, span, merge, text } of row) {
      const upper = above.get(column);
      const cell = upper === undefined ? undefined : cells[upper];
      if (merge === "goesOn" && cell && upper !== undefined) {
        cells[upper] = { ...cell, rowSpan: at - cell.row + 1 };
        continue;
      }
      if (merge === "first") above.set(column, cells.length);
      else above.delete(column);
      cells.push({ row: at, column, rowSpan: 1, columnSpan: span, text: text.join("\n").trim() });
    }
  });
  return cells;
}
