import type { Indicator } from "../domain/indicator.ts";
import { shortLabel } from "../forms/shortLabels.ts";
import { matchesQuery } from "../search/matchText.ts";
import { headingTrail } from "./tableTree.ts";

const texts = new Map<string, readonly string[]>();

/** What an indicator goes by, the headings above it included: who looks for 收费 means what is there. */
function searchTexts({ id, code, label, heading }: Indicator): readonly string[] {
  let known = texts.get(id);
  if (!known) {
    const short = shortLabel(id);
    const trail = headingTrail(heading).flatMap((each) => [each.label.zh, each.label.en]);
    known = [...new Set([label.zh, label.en, short.zh, short.en, code, id, ...trail])];
    texts.set(id, known);
  }
  return known;
}

/** Whether an indicator is meant by what someone typed, in Chinese, English or pinyin. */
export function matchesIndicator(indicator: Indicator, query: string): boolean {
  return query.trim() === "" || matchesQuery(query, searchTexts(indicator));
}
