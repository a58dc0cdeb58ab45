import type { Block } from "../../ingest/blocks.ts";
import { plainCharacters } from "../../ingest/plainCharacters.ts";
import { pageMark, runningText } from "../../ingest/runningText.ts";

/** The six sections that both forms since 2019 prescribe, in their order. */
export const sectionIds = [
  "overview",
  "disclosed",
  "requests",
  "disputes",
  "problems",
  "other",
] as const;
export type SectionId = (typeof sectionIds)[number];

/** The whole head of each, its number aside, in the ways in which offices put it: a sentence that begins alike is none. */
const heads: Readonly<Record<SectionId, RegExp>> = {
  overview: /^(?:(?:总体|基本|工作)(?:工作)?(?:情况|概况)|概述)$/,
  disclosed: /^主动公开政府信息(?:工作)?的?情况$/,
  requests: /^(?:收到和)?(?:处理|办理)政府信息公开申请的?情况$/,
  disputes:
    /^(?:因?政府信息公开(?:工作)?)?(?:被申请|提起|被提起)?行政复议(?:、|和|及)?(?:被?提起)?行政诉讼的?情况$/,
  problems:
    /^(?:政府信息公开)?(?:工作)?中?(?:存在的?(?:主要|突出)?的?|主要)(?:困难|问题|不足)(?:(?:和|与|及|、|以及).{2,12})?$/,
  other: /^(?:其他|其它)?需要报告的?(?:其他)?(?:事项|情况)$/,
};

/** What speaks of a section anywhere: a head that was joined to other words is not missing. */
const traces: Readonly<Record<SectionId, RegExp>> = {
  overview: /(?:总体|基本|工作)(?:情况|概况)|概述/,
  disclosed: /主动公开政府信息/,
  requests: /(?:处理|办理)政府信息公开申请/,
  disputes: /行政复议、?(?:和)?行政诉讼/,
  problems: /(?:存在|主要|突出)的?(?:主要|突出)?的?(?:困难|问题|不足)/,
  other: /其他需要报告|需要报告的其他/,
};

/** A chapter's number; one in brackets numbers what stands below a chapter, and so does 1. */
const numbered = /^([一二三四五六七八九十])[、.]/;
const digits = "一二三四五六七八九十";

/** The number of a chapter, from 1 to 10, as reports print it. */
export function chapterNumber(number: number): string {
  return digits[number - 1] ?? String(number);
}

/** The head of a section as it stands in a document. */
type Head = {
  /** Undefined where it has a chapter's number but none of the form's names. */
  readonly section: SectionId | undefined;
  /** As it is numbered; undefined where the document's program numbers its heads. */
  readonly number: number | undefined;
  /** Which of the document's blocks it is. */
  readonly block: number;
  /** What goes on in the same paragraph. */
  readonly rest: string;
};

function headOf(text: string, block: number): Head | undefined {
  const plain = plainCharacters(text).replace(/\s+/g, "");
  const [mark = "", digit] = numbered.exec(plain) ?? [];
  // A head that runs on into its text ends where a sentence begins.
  const [head = "", rest = ""] =
    /^([^。:;,]*)[。:;,]?(.*)$/s.exec(plain.slice(mark.length))?.slice(1) ?? [];
  const section = sectionIds.find((id) => heads[id].test(head));
  if (digit === undefined) {
    return section && rest === "" ? { section, number: undefined, block, rest } : undefined;
  }
  return { section, number: digits.indexOf(digit) + 1, block, rest };
}

/** A section of a draft. */
export type Section = {
  readonly id: SectionId;
  readonly number: number | undefined;
  readonly block: number;
  /** All that is written in it, without spaces; tables stand in it as one sign each, what is to be filled in as nothing. */
  readonly text: string;
};

/** Fewer heads than these are chance: nothing is said of a document's order then. */
const fewest = 4;

/** What a form leaves to be filled in. */
const toFill = /^[xX×*＊…_]+[。.]?$|^[（(]文字描述[^（）()]*[）)]$/;

/**
 * The sections of a draft in the form's order, and those of which there is no trace: none of its words
 * anywhere, and no chapter of another name in its place.
 * @returns undefined where too few of the form's heads are there to tell one from the other
 */
export function sectionsOf(
  blocks: readonly Block[],
): { readonly sections: readonly Section[]; readonly missing: readonly SectionId[] } | undefined {
  const found = blocks.flatMap((block, at) =>
    block.kind === "paragraph" ? (headOf(block.text, at) ?? []) : [],
  );
  const named = sectionIds.flatMap((id) => {
    const own = found.filter(({ section }) => section === id);
    // A list of contents gives each head once more, before the section; heads of tables have no number.
    return (own.findLast(({ number }) => number !== undefined) ?? own.at(-1)) || [];
  });
  if (named.length < fewest) return undefined;
  const begins = named.map(({ block }) => block);
  const sections = named.map((head): Section => {
    const { section: id, number, block, rest } = head as Head & { section: SectionId };
    const end = Math.min(blocks.length, ...begins.filter((each) => each > block));
    const within = blocks
      .slice(block + 1, end)
      .map((each) => (each.kind === "table" ? "▦" : pageMark.test(each.text) ? "" : each.text));
    const text = [rest, ...within].join("").replace(/\s+/g, "");
    return { id, number, block, text: toFill.test(text) ? "" : text };
  });
  const { text } = runningText(blocks);
  const missing = sectionIds.filter(
    (id, at) =>
      !named.some(({ section }) => section === id) &&
      !found.some(({ section, number }) => section === undefined && number === at + 1) &&
      !traces[id].test(text),
  );
  return { sections, missing };
}
