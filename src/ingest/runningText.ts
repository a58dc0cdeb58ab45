import type { Block } from "./blocks.ts";
import { plainCharacters } from "./plainCharacters.ts";

/**
 * All text of a file without its spaces, so that a label is found however it was broken; where there was a space
 * or the end of a line is still known, because two figures may stand on either side of it.
 */
export type RunningText = {
  readonly text: string;
  /** The line of each character. */
  readonly lines: readonly number[];
  /** Whether a space or the end of a line stood before each character. */
  readonly gaps: readonly boolean[];
  /** Where a paragraph or a cell begins, in ascending order. */
  readonly starts: readonly number[];
};

/** A line that says nothing but which page it is: — 4 — */
export const pageMark = /^\s*[-—–－]\s*\d+\s*[-—–－]\s*$/;

export function runningText(blocks: readonly Block[]): RunningText {
  let text = "";
  const lines: number[] = [];
  const gaps: boolean[] = [];
  const starts: number[] = [];
  let gap = true;
  const add = (words: string, line: number): void => {
    starts.push(text.length);
    for (const each of plainCharacters(words)) {
      if (/\s/.test(each)) {
        gap = true;
        continue;
      }
      for (const unit of each.split("")) {
        text += unit;
        lines.push(line);
        gaps.push(gap);
        gap = false;
      }
    }
    gap = true;
  };
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      if (!pageMark.test(block.text)) add(block.text, block.line);
    }
    if (block.kind === "table") for (const { text: words } of block.cells) add(words, block.line);
  }
  return { text, lines, gaps, starts };
}

/** Where the figures that begin at a place end: at the first word. */
export function figuresEnd(running: RunningText, from: number): number {
  let end = from;
  while (end < running.text.length && /[\d.,\-/—%]/.test(running.text[end] ?? "")) end += 1;
  return end;
}

/** The figures between two places, told apart where a space or the end of a line stood between them. */
export function runsBetween({ text, gaps }: RunningText, from: number, to: number): string[] {
  const runs: string[] = [];
  let run = "";
  for (let at = from; at < to; at += 1) {
    if (gaps[at] && run !== "") {
      runs.push(run);
      run = "";
    }
    run += text[at];
  }
  return run === "" ? runs : [...runs, run];
}
