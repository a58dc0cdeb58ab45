import type { Block, FilePlace } from "../blocks.ts";
import { plainCharacters } from "../plainCharacters.ts";
import { pageMark } from "../runningText.ts";

/** The paragraphs of one section without their spaces, character by character. */
export type ProseText = {
  /** In one width, but for the comma: between digits "，" divides two numbers where "," may group one. */
  readonly text: string;
  /** As it stands in the file. */
  readonly printed: string;
  /** The paragraph of each character. */
  readonly places: readonly FilePlace[];
  /** Whether a space or the end of a line stood before each character. */
  readonly gaps: readonly boolean[];
};

/** A section of the form that is written in words. */
export type ProseSection = ProseText & { readonly code: "一" | "六" };

/** The characters in one width, each in its place, but for the comma. */
function plain(printed: string): readonly string[] {
  return plainCharacters(printed)
    .split("")
    .map((each, at) => (printed[at] === "，" ? "，" : each));
}

/** All paragraphs, and where among them the first table stands. */
function paragraphs(blocks: readonly Block[]): ProseText & { readonly firstTable: number } {
  let [text, printed] = ["", ""];
  const places: FilePlace[] = [];
  const gaps: boolean[] = [];
  let firstTable: number | undefined;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "table") {
      firstTable ??= text.length;
      continue;
    }
    if (pageMark.test(block.text)) continue;
    let gap = true;
    const place = { line: block.line, block: at };
    for (const [index, each] of plain(block.text).entries()) {
      if (/\s/.test(each)) {
        gap = true;
        continue;
      }
      text += each;
      printed += block.text[index] ?? "";
      places.push(place);
      gaps.push(gap);
      gap = false;
    }
  }
  return { text, printed, places, gaps, firstTable: firstTable ?? text.length };
}

/** The last place where a heading stands, from its first character to the one after it. */
function lastHeading(text: string, pattern: RegExp) {
  const found = [...text.matchAll(pattern)].at(-1);
  return found && { from: found.index, to: found.index + found[0].length };
}

function part(all: ProseText, code: ProseSection["code"], from: number, to: number): ProseSection {
  return {
    code,
    text: all.text.slice(from, to),
    printed: all.printed.slice(from, to),
    places: all.places.slice(from, to),
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
  const heading = lastHeading(text, /二、(?:本年度?)?主动公开政府信息/g);
  const article = text.indexOf("第二十条第(一)项");
  const tables = heading?.from ?? Math.min(firstTable, article < 0 ? firstTable : article);
  const begin = lastHeading(
    text.slice(0, tables),
    /一、(?:总体|基本|总的|概述)(?:工作)?(?:情况|概况)?/g,
  );
  const sections = [part(all, "一", begin?.to ?? 0, tables)];
  const others = lastHeading(text, /六、(?:其他|其它)?需要报告的?(?:其他)?(?:事项)?(?:情况)?/g);
  return others && others.from > tables
    ? [...sections, part(all, "六", others.to, text.length)]
    : sections;
}
