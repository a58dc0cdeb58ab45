import { textWidth } from "../../../charts/layout/textWidth.ts";

/** A Chinese character with what closes it, a word, a gap. */
const pieces =
  /[\u2e80-\u9fff\uff00-\uffef][，。、；：！？）》”]*|[^\s\u2e80-\u9fff\uff00-\uffef]+|\s+/gu;

/** What some programs put between Chinese and Latin letters or figures, in ems: the room must do for them. */
const scriptGap = 0.25;

/**
 * How many lines a text takes as PowerPoint breaks it: a word that is too long is broken within.
 * Widths are added up, for texts of thousands of characters are tried at many sizes and lengths.
 */
function lineCount(text: string, size: number, width: number): number {
  let count = 0;
  for (const paragraph of text.split("\n")) {
    count += 1;
    let used = 0;
    let before: boolean | undefined;
    for (const [piece] of paragraph.matchAll(pieces)) {
      const chinese = /^[\u2e80-\u9fff\uff00-\uffef]/u.test(piece);
      const gap = before !== undefined && before !== chinese ? scriptGap * size : 0;
      before = piece.trim() === "" ? undefined : chinese;
      const wanted = textWidth(piece, size) + gap;
      if (piece.trim() === "") used += wanted;
      else if (used + wanted <= width) used += wanted;
      else {
        count += used === 0 ? Math.ceil(wanted / width) - 1 : Math.ceil(wanted / width);
        used = wanted % width;
      }
    }
  }
  return count;
}

/** The height that a text takes, in inches. @param width in inches. */
export function textHeight(text: string, size: number, width: number): number {
  const lineHeight = /[⺀-鿿]/.test(text) ? 1.4 : 1.22;
  return (lineCount(text, size, width * 72) * size * lineHeight) / 72;
}

export type Room = { readonly width: number; readonly height: number };

/** The largest of the sizes at which a text fits; undefined where none does. */
export function fittingSize(
  text: string,
  sizes: readonly number[],
  { width, height }: Room,
): number | undefined {
  return sizes.find((size) => textHeight(text, size, width) <= height);
}

/** As much of a text as fits, with … where it was cut. */
export function cutText(text: string, size: number, { width, height }: Room): string {
  if (textHeight(text, size, width) <= height) return text;
  // Narrower letters than a third of their height are rare: more characters cannot fit.
  const lines = (height * 72) / (size * 1.2);
  const characters = [...text].slice(0, Math.ceil((lines * width * 72) / (size * 0.3)));
  let kept = 0;
  let tooMany = characters.length + 1;
  while (tooMany - kept > 1) {
    const middle = Math.floor((kept + tooMany) / 2);
    const fits = textHeight(`${characters.slice(0, middle).join("")}…`, size, width) <= height;
    if (fits) kept = middle;
    else tooMany = middle;
  }
  return `${characters.slice(0, kept).join("").trimEnd()}…`;
}

export type FittedText = {
  readonly text: string;
  readonly size: number;
  readonly height: number;
  /** Not all of it is there. */
  readonly cut: boolean;
};

/** A text at the largest size at which it fits, or as much of it as fits at the smallest. */
export function fittedText(text: string, sizes: readonly number[], room: Room): FittedText {
  const smallest = sizes[sizes.length - 1] ?? 9;
  const size = fittingSize(text, sizes, room) ?? smallest;
  const shown = cutText(text, size, room);
  const height = text === "" ? 0 : textHeight(shown, size, room.width);
  return { text: shown, size, height, cut: shown !== text };
}

/** A text in pieces that each fit, broken between paragraphs where one fits, else between lines. */
export function textParts(text: string, size: number, { width, height }: Room): string[] {
  const after = size / 144;
  const parts: string[][] = [];
  let left = 0;
  const put = (piece: string) => {
    const needed = textHeight(piece, size, width) + after;
    if (needed > left || parts.length === 0) {
      parts.push([]);
      left = height;
    }
    parts[parts.length - 1]?.push(piece);
    left -= needed;
  };
  for (const paragraph of text.split("\n")) {
    let rest = paragraph;
    while (textHeight(rest, size, width) + after > height) {
      const piece = cutText(rest, size, { width, height: height - after }).replace(/…$/, "");
      if (piece === "") break;
      put(piece);
      rest = rest.slice(piece.length).trimStart();
    }
    if (rest !== "" || paragraph === "") put(rest);
  }
  return parts.map((pieces) => pieces.join("\n"));
}
