import { emptyBriefing, type NewItem } from "../../src/briefing/basket/briefing.ts";
import { briefingStore } from "../../src/briefing/basket/briefingStore.ts";
import type { Locale } from "../../src/i18n/words.ts";

/** Begins a test with a briefing of these items, in this language. */
export function startWith(items: readonly NewItem[], locale: Locale = "zh"): void {
  briefingStore.change({ type: "replace", briefing: { ...emptyBriefing, locale } });
  briefingStore.change({ type: "add", items, locale });
}
