/**
 * The width of a text in pixels, estimated: a Chinese character takes the font size, a Latin one
 * about half. An estimate serves the browser, the tests and the build alike, where measuring would
 * give three answers; it errs on the wide side.
 */
export function textWidth(text: string, size: number): number {
  let ems = known.get(text);
  if (ems === undefined) {
    ems = 0;
    // A Chinese font gives the dot between two names the room of a character.
    const dot = /[⺀-鿿]/u.test(text) ? 1 : characterWidth("·");
    for (const character of text) ems += character === "·" ? dot : characterWidth(character);
    if (known.size >= mostKnown) known.clear();
    known.set(text, ems);
  }
  return ems * size;
}

/** Widths in ems by text: a layout that tries many widths asks for the same texts again and again. */
const known = new Map<string, number>();
const mostKnown = 4000;

function characterWidth(character: string): number {
  if (/[⺀-鿿＀-￯　-〿—…“”]/u.test(character)) return 1;
  if (/[W@]/.test(character)) return 1;
  if (/[mM%]/.test(character)) return 0.9;
  if (/[A-Zw]/.test(character)) return 0.72;
  if (/[ilj.,:;'|!()[\] ·]/.test(character)) return 0.34;
  return 0.58;
}

const chinese = "\\u2e80-\\u9fff\\uff00-\\uffef";
const closing = "[\\uff0c\\u3002\\u3001\\uff1b\\uff1a\\uff01\\uff1f\\uff09\\u300b\\u201d]*";

const closingOnly = new RegExp(`^${closing.slice(0, -1)}$`, "u");

/** A Chinese character with what closes it, a word with the Chinese unit behind it, a gap. */
const piecePattern = new RegExp(
  `[${chinese}]${closing}|[^\\s${chinese}]+(?: [${chinese}])?${closing}|\\s+`,
  "gu",
);

/**
 * Breaks a text into lines no wider than `width`: between words in Latin text, anywhere in Chinese
 * except before closing punctuation, and within a word that is longer than a whole line.
 */
export function wrapText(text: string, size: number, width: number): string[] {
  const pieces = text.match(piecePattern) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces.flatMap((each) => shortPieces(each, size, width))) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** A piece in parts that each fit on a line; what closes a sentence stays with what it closes. */
function shortPieces(piece: string, size: number, width: number): string[] {
  if (textWidth(piece, size) <= width) return [piece];
  const parts: string[] = [];
  let part = "";
  for (const character of piece) {
    const breaks = part !== "" && !closingOnly.test(character);
    if (breaks && textWidth(part + character, size) > width) {
      parts.push(part);
      part = character;
    } else {
      part += character;
    }
  }
  return [...parts, part];
}
