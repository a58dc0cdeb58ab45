import { SaxesParser } from "saxes";
import type { Block, GridCell } from "../blocks.ts";

/** Repeated cells beyond this only fill a line. */
const mostRepeated = 200;

type OpenCell = {
  readonly cell: Omit<GridCell, "text">;
  readonly repeated: number;
  readonly covered: boolean;
  readonly texts: string[];
};
type OpenTable = {
  row: number;
  column: number;
  readonly cells: GridCell[];
  cell: OpenCell | undefined;
};

function count(text: string | undefined, most: number): number {
  return Math.min(most, Math.max(1, Number.parseInt(text ?? "1", 10) || 1));
}

/** Paragraphs and tables of an OpenDocument text (content.xml). */
export function readOpenText(xml: string): Block[] {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  let text = "";
  let depth = 0;
  let deleted = 0;
  const parser = new SaxesParser({ xmlns: false });

  parser.on("opentag", ({ name, attributes }) => {
    const table = tables.at(-1);
    if (name === "text:tracked-changes") deleted += 1;
    else if (name === "text:p" || name === "text:h") depth += 1;
    else if (name === "text:s" || name === "text:tab") text += " ";
    else if (name === "text:line-break") text += "\n";
    else if (name === "table:table")
      tables.push({ row: -1, column: 0, cells: [], cell: undefined });
    else if (table && name === "table:table-row") {
      table.row += 1;
      table.column = 0;
    } else if (table && /^table:(covered-)?table-cell$/.test(name)) {
      table.cell = {
        cell: {
          row: table.row,
          column: table.column,
          rowSpan: count(attributes["table:number-rows-spanned"], 10_000),
          columnSpan: count(attributes["table:number-columns-spanned"], 10_000),
        },
        repeated: count(attributes["table:number-columns-repeated"], mostRepeated),
        covered: name !== "table:table-cell",
        texts: [],
      };
    }
  });

  parser.on("text", (piece) => {
    if (depth > 0 && deleted === 0) text += piece;
  });

  parser.on("closetag", ({ name }) => {
    const table = tables.at(-1);
    if (name === "text:tracked-changes") deleted -= 1;
    else if (name === "text:p" || name === "text:h") {
      depth -= 1;
      if (table?.cell) table.cell.texts.push(text);
      else if (text.trim() !== "")
        blocks.push({ kind: "paragraph", text, line: blocks.length + 1 });
      text = "";
    } else if (table?.cell && /^table:(covered-)?table-cell$/.test(name)) {
      const { cell, repeated, covered, texts } = table.cell;
      for (let at = 0; at < repeated && !covered; at += 1) {
        table.cells.push({ ...cell, column: cell.column + at, text: texts.join("\n").trim() });
      }
      table.column += repeated;
      table.cell = undefined;
    } else if (name === "table:table" && table) {
      tables.pop();
      const around = tables.at(-1)?.cell;
      if (around) around.texts.push(table.cells.map((cell) => cell.text).join("\t"));
      else blocks.push({ kind: "table", cells: table.cells, line: blocks.length + 1 });
    }
  });

  parser.write(xml).close();
  return blocks;
}
