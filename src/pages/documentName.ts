import type { Report } from "../domain/report.ts";
import type { Words } from "../i18n/words.ts";

/**
 * What the report is called, with place and year in it: in Chinese its own title, which names the
 * place by the last part of its full name, if it names it at all.
 */
export function documentName(report: Report, words: Words): string {
  const { place, year, particulars } = report;
  const facts = { place: words.pick(place), year: String(year) };
  const own = particulars.title;
  if (words.locale !== "zh" || !own) return words.t("report.name", facts);
  if (namesPlace(own, place.zh) && own.includes(facts.year)) return own;
  return words.t("report.named", { ...facts, title: own });
}

/** Shorter endings, such as 区, are no names. */
const shortest = 3;

function namesPlace(title: string, place: string): boolean {
  for (let from = 0; from + shortest <= place.length; from += 1) {
    if (title.includes(place.slice(from))) return true;
  }
  return title.includes(place);
}
