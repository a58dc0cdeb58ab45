import type { Indicator } from "../domain/indicator.ts";
import { allIndicators, indicatorOf } from "../forms/indicators.ts";
import type { Words } from "./words.ts";

let uses: ReadonlyMap<string, number> | undefined;

/** How many rows of one table bear the same label. */
function usesOf({ origin, label }: Indicator): number {
  if (!uses) {
    const counted = new Map<string, number>();
    for (const each of allIndicators()) {
      const key = `${each.origin} ${each.label.zh}`;
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    uses = counted;
  }
  return uses.get(`${origin} ${label.zh}`) ?? 0;
}

/** What a row stands below; for a figure of the prose, what its counterpart stands below. */
function parentOf({ parent, counterpart }: Indicator): Indicator | undefined {
  if (parent !== undefined) return indicatorOf(parent);
  const above = counterpart === undefined ? undefined : indicatorOf(counterpart).parent;
  return above === undefined ? undefined : indicatorOf(above);
}

function englishName(indicator: Indicator, words: Words): string {
  const label = indicator.label.en.replace(/^of which /, "").replace(/ \([^)]*\)$/, "");
  // Labels in lower case go on from the row above, which a sentence has to say.
  if (!/^[a-z]/.test(label)) return label;
  let above = parentOf(indicator);
  while (above && /^[a-z]/.test(above.label.en)) above = parentOf(above);
  return above ? words.t("audit.nested", { parent: englishName(above, words), label }) : label;
}

function chineseName(indicator: Indicator, words: Words): string {
  const label = indicator.label.zh;
  const above = parentOf(indicator);
  const unique = usesOf(indicator) === 1;
  return unique || !above
    ? label
    : words.t("audit.nested", { parent: chineseName(above, words), label });
}

/** An indicator's name that can stand in a sentence, where no heading above it is seen. */
export function indicatorName(id: string, words: Words): string {
  const indicator = indicatorOf(id);
  return words.locale === "zh" ? chineseName(indicator, words) : englishName(indicator, words);
}

/** The same in quotation marks, so that it is seen where a long name ends. */
export function quotedName(id: string, words: Words): string {
  return words.t("audit.quoted", { text: innerQuotes(indicatorName(id, words)) });
}

/** A name at the head of a sentence: Chinese can do without marks there. */
export function leadingName(id: string, words: Words): string {
  return indicatorOf(id).origin === "appendix"
    ? words.t("audit.leading", { text: innerQuotes(indicatorName(id, words)) })
    : placedName(id, words);
}

function innerQuotes(text: string): string {
  return text.replace(/“/g, "‘").replace(/”/g, "’");
}

/** The same, saying in which appendix, or that it is in the prose. */
export function placedName(id: string, words: Words): string {
  return words.t("audit.placed", {
    origin: words.t(`audit.origin.${indicatorOf(id).origin}`),
    name: quotedName(id, words),
  });
}
