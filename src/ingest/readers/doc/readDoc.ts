import type { Block } from "../../blocks.ts";
import { ReadingError } from "../../readingError.ts";
import { codes, type Property } from "./properties.ts";
import { rowsToCells, type WordRow } from "./rowsToCells.ts";
import { type Piece, type WordStreams, wordStreams } from "./wordStreams.ts";

/** What ends a paragraph, a cell or a row, and a section. */
const ends = { paragraph: "\r", cell: "\x07", section: "\f" };

/** Codes of fields go, what they show stays; drawn objects and marks go. */
function clean(text: string): string {
  let shown = "";
  const inCode: boolean[] = [];
  for (const character of text) {
    if (character === "\x13") inCode.push(true);
    else if (character === "\x14") inCode[inCode.length - 1] = false;
    else if (character === "\x15") inCode.pop();
    else if (!inCode.some(Boolean)) shown += character;
  }
  return [...shown.replaceAll("\v", "\n").replaceAll("\x1e", "-")]
    .filter((character) => character >= " " || /\s/.test(character))
    .join("");
}

/** Each character with the byte it stands at. */
function* charactersOf({ text }: WordStreams, { length, at, width }: Piece) {
  const western = new TextDecoder("windows-1252");
  for (let number = 0; number < length; number += 1) {
    const byte = at + number * width;
    if (byte + width > text.length) return;
    const [low = 0, high = 0] = text.subarray(byte, byte + 2);
    const character =
      width === 2
        ? String.fromCharCode(low | (high << 8))
        : low < 0x80
          ? String.fromCharCode(low)
          : western.decode(text.subarray(byte, byte + 1));
    yield { character, byte };
  }
}

const says = (properties: readonly Property[], code: number) =>
  properties.some((each) => each.code === code && each.operand[0] !== 0);

function rowOf(texts: readonly string[], properties: readonly Property[]): WordRow {
  return {
    texts,
    definition: properties.findLast(({ code }) => code === codes.row)?.operand,
    merges: properties
      .filter(({ code }) => code === codes.mergedUpright)
      .map(({ operand }) => [operand[1] ?? 0, operand[2] ?? 0] as const),
  };
}

/**
 * Paragraphs and tables of a Word document of 1997 to 2003, and of WPS, which writes the same.
 * @throws ReadingError `password`, `damaged`, `unknownFormat`
 */
export function readDoc(bytes: Uint8Array): Block[] {
  const streams = wordStreams(bytes);
  const blocks: Block[] = [];
  let text = "";
  let cell: string[] = [];
  let row: string[] = [];
  let rows: WordRow[] = [];
  const endTable = () => {
    if (rows.length > 0) {
      blocks.push({ kind: "table", cells: rowsToCells(rows), line: blocks.length + 1 });
    }
    rows = [];
  };
  // Each byte belongs to one piece; where pieces claim more, they were made to be read for ever.
  const claimed = streams.pieces.reduce((sum, { length, width }) => sum + length * width, 0);
  if (claimed > streams.text.length) throw new ReadingError("damaged");
  for (const piece of streams.pieces) {
    for (const { character, byte } of charactersOf(streams, piece)) {
      if (!Object.values(ends).includes(character)) {
        if (!streams.isDeleted(byte)) text += character;
        continue;
      }
      const properties = streams.paragraphAt(byte);
      const said = clean(text);
      text = "";
      if (!says(properties, codes.inTable)) {
        endTable();
        blocks.push({ kind: "paragraph", text: said, line: blocks.length + 1 });
      } else if (says(properties, codes.endsRow)) {
        rows.push(rowOf(row, properties));
        row = [];
        cell = [];
      } else {
        cell.push(said);
        if (character === ends.cell) {
          row.push(cell.join("\n"));
          cell = [];
        }
      }
    }
  }
  endTable();
  return blocks;
}
