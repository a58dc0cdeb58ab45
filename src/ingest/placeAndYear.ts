import type { RunningText } from "./runningText.ts";

export type PlaceAndYear = {
  readonly place: string | undefined;
  readonly year: number | undefined;
};

const name = "[\\u4e00-\\u9fff]{2,30}?";
const year = "((?:19|20)\\d{2})年度?";
const report = "政府信息公开(?:工作)?(?:年度)?(?:报告|年报)";

/** Whom a report is of, and for which year, as its title says it: the place before the year or after it. */
const titles = [
  new RegExp(`(${name})${year}(?:法治政府)?${report}`),
  new RegExp(`${year}(${name})${report}`),
];

const period = /(20\d{2})年1月1日(?:起)?(?:至|到|-|—|~)/;

/** As people name a place: without the word for its government at the end. */
function placeName(words: string): string {
  return words.replace(/^(?:正文|标题)/, "").replace(/(?<=.{2})人民政府$/, "");
}

/** Of the words before a year those on its own line; the whole line above where a title is broken there. */
function ownLine(words: string, index: number, starts: readonly number[]): string {
  const within = starts.filter((start) => start > index && start <= index + words.length - 2);
  return words.slice((within.at(-1) ?? index) - index);
}

/** Place and year from the title, else from what the text and the name of the file say. */
export function placeAndYear({ text, starts }: RunningText, fileName: string): PlaceAndYear {
  const [before, after] = titles.map((title) => title.exec(text));
  const first = before && (!after || before.index <= after.index);
  const found = first
    ? { words: ownLine(before[1] ?? "", before.index, starts), year: before[2] }
    : { words: after?.[2], year: after?.[1] };
  const saidYear =
    found.year ?? period.exec(text)?.[1] ?? /(?<!\d)20\d{2}(?!\d)/.exec(fileName)?.[0];
  return {
    place: found.words ? placeName(found.words) : undefined,
    year: saidYear === undefined ? undefined : Number(saidYear),
  };
}
