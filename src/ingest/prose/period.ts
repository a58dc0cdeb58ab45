/**
 * When a statement is about.
 * - year: the year of the report
 * - end: the end of that year, and what has gathered until then
 * - other: another time, or one that is not said
 */
export type Period = "year" | "end" | "other";

const others =
  /上一?年|去年|前年|往年|历年|明年|次年|来年|下一?年|以来|同期|截至|截止|期间|上半年|下半年|季度|[\d一二三四五六七八九十]月|近[\d一二三四五六七八九十几]+年|[\d一二三四五六七八九十几]+年来|十[二三四五]五/;

const own = /全年|本年度?|当年|年度内/g;

/** How much more or less than at another time: no count of its own. */
export const comparison =
  /同比|环比|相比|比(?=上|去|前|20|往)|较(?=上|去|前|20|往)|增长|增加|增幅|增至|下降|降低|减少|回落|上升|提高|百分点|翻番/;

function sameYear(year: number | undefined): RegExp {
  return new RegExp(`(?<!\\d)${year ?? "(?!)"}年(?:度)?`, "g");
}

/** The same words with the report's year in one form, and its whole length or its end told from parts of it. */
function withoutDays(words: string, year: number | undefined): string {
  if (year === undefined) return words;
  const days = `${year}年1月1日起?(?:至|到|-|—|~)(?:${year}年)?12月31日(?:止|期间)?`;
  const until = `截[至止]到?(?:${year}年度?(?:12月31日|12月底|年底|底|末)|年底)`;
  return words.replace(new RegExp(days, "g"), "全年").replace(new RegExp(until, "g"), "§");
}

/** A year in figures, and no count that looks like one. */
const anyYear = /(?<!\d)(?:19|20)\d{2}(?!\d)(?![件条宗份起例个元,])/;

/** When a clause speaks of, where it says so, and what stands around the words that say it. */
export type Said = {
  readonly period: Period | undefined;
  readonly before: string;
  /** The end of the clause, letter for letter. */
  readonly after: string;
};

export function periodOf(words: string, year: number | undefined): Said {
  const plain = withoutDays(words, year).replace(sameYear(year), "全年");
  if (others.test(plain) || anyYear.test(plain)) return { period: "other", before: "", after: "" };
  const marks = [...plain.matchAll(new RegExp(`${own.source}|§`, "g"))];
  const last = marks.at(-1);
  if (!last) return { period: undefined, before: "", after: words };
  return {
    period: plain.includes("§") ? "end" : "year",
    before: plain.slice(0, marks[0]?.index),
    after: plain.slice(last.index + last[0].length),
  };
}
