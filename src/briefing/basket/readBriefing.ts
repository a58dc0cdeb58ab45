import { type Locale, locales } from "../../i18n/words.ts";
import { type Briefing, type BriefingItem, longestText, mostItems } from "./briefing.ts";
import { cleanLine } from "./cleanText.ts";
import type { Dropped } from "./dropped.ts";
import { readItem } from "./readItem.ts";

export type ReadBriefing = { readonly briefing: Briefing; readonly dropped: readonly Dropped[] };

/**
 * Reads a briefing from anything: a file, a link, the memory of the browser. What it does not know
 * it drops and reports; one bad item never loses the others. Undefined where it is no briefing.
 */
export function readBriefing(value: unknown): ReadBriefing | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const given: unknown = Reflect.get(value, "items");
  if (!Array.isArray(given)) return undefined;
  const dropped: Dropped[] = [];
  const line = (name: "title" | "subtitle"): string => {
    const text: unknown = Reflect.get(value, name);
    if (typeof text !== "string") return "";
    if (text.length > longestText[name]) {
      dropped.push({ item: undefined, reason: "long", found: text.slice(0, 20) });
    }
    return cleanLine(text, longestText[name]);
  };
  const items: BriefingItem[] = [];
  for (const [index, each] of given.slice(0, mostItems).entries()) {
    const item = readItem(each, index + 1, dropped);
    if (item) items.push({ ...item, key: keyOf(each, items) });
  }
  if (given.length > mostItems) {
    const found = String(given.length - mostItems);
    dropped.push({ item: mostItems + 1, reason: "count", found });
  }
  const title = line("title");
  const subtitle = line("subtitle");
  const locale = localeOf(Reflect.get(value, "locale"));
  return { briefing: { title, subtitle, locale, items }, dropped };
}

/** Whether nothing came of it that would be worth taking the place of another. */
export function isEmpty({ briefing }: ReadBriefing): boolean {
  return briefing.items.length === 0 && briefing.title === "" && briefing.subtitle === "";
}

/** Its own where it brings one: two tabs must mean the same item by it. */
function keyOf(given: unknown, items: readonly BriefingItem[]): number {
  const own: unknown = typeof given === "object" && given !== null && Reflect.get(given, "key");
  const taken = items.map(({ key }) => key);
  const good = typeof own === "number" && Number.isSafeInteger(own) && own > 0;
  return good && own < 2 ** 31 && !taken.includes(own) ? own : Math.max(0, ...taken) + 1;
}

function localeOf(value: unknown): Locale {
  return locales.find((locale) => locale === value) ?? "zh";
}
