/**
 * A second, separate reading of the report's text, which shares no code with the product: a
 * mistake would have to be made twice, in two ways, to go unnoticed.
 */

export type PrintedRow = {
  /** The form's numbering, pieced together from the headings above the row. */
  readonly code: string;
  /** The line as printed, numbering and all. */
  readonly line: string;
  readonly unit: string | undefined;
  readonly value: string;
};

export type PrintedParagraph = {
  /** Empty above section 一. */
  readonly code: string;
  /** Counted from 1 within the section, titles not counted. */
  readonly position: number;
  readonly text: string;
};

export type Numeral = {
  readonly paragraph: PrintedParagraph;
  readonly start: number;
  readonly text: string;
};

const appendixTitle = "八、附表";
const annexTitle = "2017年度政府信息公开申请来源统计表";
const units = new Set(["万元", "人次", "%"]);
const number = /^\d+(\.\d+)?$/;
const chapter = /^([一二三四五六七八九十]+)、/;
const section = /^\(([一二三四五六七八九十]+)\)/;
const item = /^(\d+)[﹒.]/;

function linesBetween(text: string, from: string, to: string): string[] {
  const start = text.indexOf(from) + from.length;
  const end = text.indexOf(to, start);
  return text
    .slice(start, end)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The rows of the statistical appendix: every line that is followed by a number. */
export function readAppendix(text: string): PrintedRow[] {
  const [, , , ...lines] = linesBetween(text, appendixTitle, annexTitle);
  const rows: PrintedRow[] = [];
  let at = { chapter: "", section: "", item: "", within: "" };
  let line = "";
  let unit: string | undefined;
  for (const each of lines) {
    if (number.test(each)) {
      const code = `${at.chapter}${at.section}${at.item}${at.within}`;
      rows.push({ code, line, unit, value: each });
      unit = undefined;
    } else if (units.has(each)) {
      unit = each;
    } else if (/^\((不同|2017)/.test(each)) {
      // A remark on the line above, which keeps its number.
    } else {
      line = each;
      const [, newChapter] = chapter.exec(each) ?? [];
      const [, newSection] = section.exec(each) ?? [];
      const [, newItem] = item.exec(each) ?? [];
      if (newChapter) at = { chapter: newChapter, section: "", item: "", within: "" };
      else if (newSection) at = { ...at, section: `(${newSection})`, item: "", within: "" };
      else if (newItem) at = { ...at, item: newItem, within: "" };
      else if (each.startsWith("其中:")) at = { ...at, within: "其中" };
    }
  }
  return rows;
}

/** A row's line without numbering, remarks in brackets and names of accounts. */
export function bareLabel(line: string): string {
  return line
    .replace(chapter, "")
    .replace(section, "")
    .replace(item, "")
    .replace(/^其中:/, "")
    .replace(/名称:[^,]*,/, "")
    .replace(/\([^)]*\)$/, "");
}

/** The lines of the second appendix: a label, a count and, except in the total, a share. */
export function readAnnex(text: string): { label: string; count: string; share?: string }[] {
  const [, , , ...lines] = linesBetween(text, annexTitle, "【关闭本页】");
  const found: { label: string; count: string; share?: string }[] = [];
  for (const each of lines) {
    const last = found.at(-1);
    if (number.test(each) && last) last.count = each;
    else if (each.endsWith("%") && last) last.share = each;
    else found.push({ label: each, count: "" });
  }
  return found;
}

/** The main text, paragraph by paragraph, with the numbering of sections taken off. */
export function readMainText(text: string): PrintedParagraph[] {
  const paragraphs: PrintedParagraph[] = [];
  let at = { chapter: "", section: "" };
  let position = 0;
  for (const line of linesBetween(text, "文 号:", appendixTitle)) {
    const [newChapter, chapterCode] = chapter.exec(line) ?? [];
    const [newSection, sectionCode] = section.exec(line) ?? [];
    if (chapterCode) at = { chapter: chapterCode, section: "" };
    if (sectionCode) at = { ...at, section: `(${sectionCode})` };
    if (newChapter || newSection) position = 0;
    const rest = line.slice((newChapter ?? newSection ?? "").length);
    // A line without a full stop is a title.
    if (!rest.includes("。")) continue;
    position += 1;
    paragraphs.push({ code: `${at.chapter}${at.section}`, position, text: rest });
  }
  return paragraphs;
}

/** Every numeral in the main text, in Arabic digits or in Chinese. */
export function numeralsIn(paragraphs: readonly PrintedParagraph[]): Numeral[] {
  const numeral = /\d+(?:\.\d+)?[万亿]?余?|[〇零一二三四五六七八九十百千万亿两]+/g;
  return paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(numeral)].map((match) => ({
      paragraph,
      start: match.index,
      text: match[0],
    })),
  );
}
