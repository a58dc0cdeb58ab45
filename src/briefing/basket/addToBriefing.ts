import type { Words } from "../../i18n/words.ts";
import { mostItems, type NewItem } from "./briefing.ts";
import { briefingStore } from "./briefingStore.ts";
import { roomFor } from "./changeBriefing.ts";

/** Puts an item at the end of the briefing. @returns what came of it, in words. */
export function addToBriefing(item: NewItem, words: Words): string {
  if (roomFor(briefingStore.get().briefing) === 0) {
    return words.t("briefing.full", { most: mostItems });
  }
  briefingStore.change({ type: "add", items: [item], locale: words.locale });
  return words.t("briefing.added", { n: briefingStore.get().briefing.items.length });
}
