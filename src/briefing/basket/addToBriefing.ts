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
  // Written at once, to know whether the browser keeps it while its reader still looks here.
  briefingStore.flush();
  const { briefing, kept } = briefingStore.get();
  const n = briefing.items.length;
  return kept ? words.t("briefing.added", { n }) : words.t("briefing.addedUnkept", { n });
}
