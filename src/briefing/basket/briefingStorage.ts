import { emptyBriefing } from "./briefing.ts";
import type { Dropped } from "./dropped.ts";
import { type BriefingHistory, historyOf } from "./history.ts";
import { readBriefing } from "./readBriefing.ts";

export const storageName = "gongkai.briefing";

/** How much of the past outlives a reload: enough to bring back what a link or a file replaced. */
const rememberedPast = 8;

export type Remembered = {
  readonly history: BriefingHistory;
  readonly dropped: readonly Dropped[];
};

/** The briefing as this browser remembers it; what is stored that is none counts as nothing. */
export function rememberedHistory(text: string | null): Remembered {
  const nothing = { history: historyOf(emptyBriefing), dropped: [] };
  if (text === null) return nothing;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return nothing;
  }
  if (typeof value !== "object" || value === null) return nothing;
  const present = readBriefing(Reflect.get(value, "present"));
  if (!present) return nothing;
  const given: unknown = Reflect.get(value, "past");
  const past = Array.isArray(given)
    ? given.slice(-rememberedPast).flatMap((each) => readBriefing(each)?.briefing ?? [])
    : [];
  return { history: historyOf(present.briefing, past), dropped: present.dropped };
}

export function historyText({ present, past }: BriefingHistory): string {
  return JSON.stringify({ present, past: past.slice(-rememberedPast) });
}
