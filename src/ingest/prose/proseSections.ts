import type { Block } from "../blocks.ts";
import { plainCharacters } from "../plainCharacters.ts";
import { pageMark } from "../runningText.ts";

/** The paragraphs of one section without their spaces, character by character. */
export type ProseText = {
  /** In one width, but for the comma: between digits "，" divides two numbers where "," may group one. */
  readonly text: string;
  /** As it stands in the file. */
  readonly printed: string;
  /** The line of each character. */
  readonly lines: readonly number[];
  /** Whether a space or the end of a line stood before each character. */
  readonly gaps: readonly boolean[];
};

/** A section of the form that is written in words. */
export type ProseSection = ProseText & { readonly code: "一" | "六" };

function plain(printed: string): string {
  return [...plainCharacters(printed)]
    .map((each, at) => ([...printed][at] === "，" ? "，" : each))
    .join("");
}

/** All paragraphs, and where among them the first table stands. */
function paragraphs(blocks: readonly Block[]): ProseText & { readonly firstTable: number } {
  let [text, printed] = ["", ""];
  const lines: number[] = [];
  const gaps: boolean[] = [];
  let firstTable: number | undefined;
  for (const block of blocks) {
    if (block.kind === "table") {
      firstTable ??= text.length;
      continue;
    }
    if (pageMark.test(block.text)) continue;
    let gap = true;
    const same = plain(block.text);
    for (let at = 0; at < same.length; at += 1) {
      const each = same[at] ?? "";
      if (/\s/.test(each)) {
        gap = true;
        continue;
      }
      text += each;
      printed += block.text[at] ?? "";
      lines.push(block.line);
      gaps.push(gap);
      gap = false;
    }
  }
  return { text, printed, lines, gaps, firstTable: firstTable ?? text.length };
}

function lastIndexOf(text: string, pattern: RegExp, before = text.length): number {
  return [...text.slice(0, before).matchAll(pattern)].at(-1)?.index ?? -1;
}

function part(all: ProseText, code: ProseSection["code"], from: number, to: number): ProseSection {
  return {
    code,
    text: all.text.slice(from, to),
    printed: all.printed.slice(from, to),
    lines: all.lines.slice(from, to),
    gaps: all.gaps.slice(from, to),
  };
}

/**
 * The sections 一 and 六, which report figures in words. Between them stand the tables, which a copied
 * text may have lost the borders of; section 五 speaks of what is to come. The last of each heading counts:
 * a list of contents has them too.
 */
export function proseSections(blocks: readonly Block[]): readonly ProseSection[] {
  const all = paragraphs(blocks);
  const { text, firstTable } = all;
  const heading = lastIndexOf(text, /二、(?:本年度?)?主动公开政府信息/g);
  const firstArticle = text.indexOf("第二十条第(一)项");
  const tables =
    heading >= 0 ? heading : Math.min(firstTable, firstArticle < 0 ? firstTable : firstArticle);
  const begin = lastIndexOf(text, /一、(?:总体|基本|总的)?(?:情况|概况|概述)/g, tables);
  const sections = [part(all, "一", Math.max(begin, 0), tables)];
  const others = lastIndexOf(text, /六、(?:其他|其它)?需要报告/g);
  return others > tables ? [...sections, part(all, "六", others, text.length)] : sections;
}
