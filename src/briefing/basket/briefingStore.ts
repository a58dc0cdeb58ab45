import { setUnsaved } from "../../ui/unsaved.ts";
import { type Briefing, isUntouched } from "./briefing.ts";
import { historyText, rememberedHistory, storageName } from "./briefingStorage.ts";
import type { BriefingChange } from "./changeBriefing.ts";
import type { Dropped } from "./dropped.ts";
import { type BriefingHistory, changed, isTyping, redone, undone } from "./history.ts";

export type BriefingState = {
  readonly briefing: Briefing;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the browser keeps it; a device can refuse, or have no room left. */
  readonly kept: boolean;
  /** What was stored but could not be read. */
  readonly dropped: readonly Dropped[];
};

export type BriefingStore = {
  readonly get: () => BriefingState;
  readonly subscribe: (notify: () => void) => () => void;
  readonly change: (change: BriefingChange) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Stores at once what waits to be stored. */
  readonly flush: () => void;
};

/** Long enough not to write for every letter, short enough to open another tab right after. */
const writeAfter = 300;

/**
 * Holds the briefing for every part of the product and every tab of the browser. Nothing is read
 * before someone asks; storage that fails is said, never thrown.
 * @param storage asked each time, since merely naming it throws where a browser blocks it.
 */
export function createBriefingStore(storage: () => Storage): BriefingStore {
  let history: BriefingHistory | undefined;
  let state: BriefingState | undefined;
  let kept = true;
  let dropped: readonly Dropped[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What was typed and is not stored yet. */
  let typed: readonly BriefingChange[] = [];
  const listeners = new Set<() => void>();

  function stored(): string | null {
    try {
      return storage().getItem(storageName);
    } catch {
      kept = false;
      return null;
    }
  }

  function load(): BriefingHistory {
    const remembered = rememberedHistory(stored());
    dropped = remembered.dropped;
    return remembered.history;
  }

  function current(): BriefingHistory {
    history ??= load();
    return history;
  }

  function publish(next: BriefingHistory): void {
    history = next;
    state = undefined;
    for (const notify of listeners) notify();
  }

  function write(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    typed = [];
    const before = kept;
    try {
      storage().setItem(storageName, historyText(current()));
      kept = true;
    } catch {
      kept = false;
    }
    setUnsaved("briefing", !kept && !isUntouched(current().present));
    if (kept !== before) publish(current());
  }

  /** @param letter a change that is one of many, which are not stored one by one */
  function update(next: BriefingHistory, letter?: BriefingChange): void {
    if (next === current()) return;
    dropped = [];
    // Not put off by the next letter: who types on and on is stored meanwhile.
    timer ??= setTimeout(write, writeAfter);
    publish(next);
    if (letter) typed = [...typed, letter];
    else write();
  }

  function onStorage(event: StorageEvent): void {
    if (event.key !== storageName && event.key !== null) return;
    // Another tab has the later word, but for what is just being typed here: that is typed again.
    const before = load();
    const next = typed.reduce(changed, before);
    if (next === before) {
      clearTimeout(timer);
      timer = undefined;
      typed = [];
    }
    publish(next);
    write();
  }

  function listen(on: boolean): void {
    const change = on ? "addEventListener" : "removeEventListener";
    window[change]("storage", onStorage as EventListener);
    window[change]("pagehide", write);
    document[change]("visibilitychange", write);
  }

  return {
    get() {
      const { present, past, future } = current();
      state ??= {
        briefing: present,
        canUndo: past.length > 0,
        canRedo: future.length > 0,
        kept,
        dropped,
      };
      return state;
    },
    subscribe(notify) {
      if (listeners.size === 0) listen(true);
      listeners.add(notify);
      return () => {
        listeners.delete(notify);
        if (listeners.size > 0) return;
        write();
        listen(false);
      };
    },
    change: (change) => update(changed(current(), change), isTyping(change) ? change : undefined),
    undo: () => update(undone(current())),
    redo: () => update(redone(current())),
    flush: write,
  };
}

/** The one briefing of this browser. */
export const briefingStore = createBriefingStore(() => localStorage);
