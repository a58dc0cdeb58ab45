import type { Briefing } from "./briefing.ts";
import { type BriefingChange, changeBriefing } from "./changeBriefing.ts";

/** A briefing with what it was before, and with what was taken back. */
export type BriefingHistory = {
  /** The oldest first. */
  readonly past: readonly Briefing[];
  readonly present: Briefing;
  /** The next to be brought back first. */
  readonly future: readonly Briefing[];
  /** What the last change was about: typing on in the same field is one step, not one a letter. */
  readonly topic: string | undefined;
};

const longestPast = 50;

export function historyOf(present: Briefing, past: readonly Briefing[] = []): BriefingHistory {
  return { past, present, future: [], topic: undefined };
}

/** Makes a change that can be undone. */
export function changed(history: BriefingHistory, change: BriefingChange): BriefingHistory {
  const { past, present, topic: before } = history;
  const next = changeBriefing(present, change);
  if (next === present) return history;
  const topic = topicOf(change);
  const goesOn = topic !== undefined && topic === before;
  return {
    past: goesOn ? past : [...past, present].slice(-longestPast),
    present: next,
    future: [],
    topic,
  };
}

export function undone(history: BriefingHistory): BriefingHistory {
  const { past, present, future } = history;
  const last = past.at(-1);
  if (!last) return history;
  return {
    past: past.slice(0, -1),
    present: last,
    future: [present, ...future],
    topic: undefined,
  };
}

export function redone(history: BriefingHistory): BriefingHistory {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  if (!next) return history;
  return { past: [...past, present], present: next, future: rest, topic: undefined };
}

/** Whether a change is one letter of many. */
export function isTyping(change: BriefingChange): boolean {
  return topicOf(change) !== undefined;
}

/** Only texts are written bit by bit; every other change stands for itself. */
function topicOf(change: BriefingChange): string | undefined {
  if (change.type !== "edit" && change.type !== "describe") return undefined;
  const entries = Object.entries(change.edit);
  if (!entries.every(([name, value]) => typeof value === "string" && name !== "locale")) {
    return undefined;
  }
  const names = entries.map(([name]) => name).join();
  return change.type === "edit" ? `${change.key} ${names}` : names;
}
