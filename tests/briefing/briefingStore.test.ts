import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { emptyBriefing } from "../../src/briefing/basket/briefing.ts";
import { storageName } from "../../src/briefing/basket/briefingStorage.ts";
import { createBriefingStore } from "../../src/briefing/basket/briefingStore.ts";
import { newText } from "../../src/briefing/basket/newItem.ts";

const add = { type: "add", items: [newText("a")], locale: "zh" } as const;

function typed(title: string) {
  return { type: "edit", key: 1, edit: { title } } as const;
}

function quotaFull(): Storage {
  throw new DOMException("full", "QuotaExceededError");
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

describe("the store of the briefing", () => {
  it("keeps it for the next visit, with what it was before", () => {
    const store = createBriefingStore(() => localStorage);
    store.change(add);
    store.change({ type: "clear" });
    const next = createBriefingStore(() => localStorage);
    expect(next.get()).toMatchObject({ briefing: emptyBriefing, canUndo: true, kept: true });
    next.undo();
    expect(next.get().briefing.items).toMatchObject([{ title: "a" }]);
  });

  it("stores at once when the page is left", () => {
    const store = createBriefingStore(() => localStorage);
    const stop = store.subscribe(() => undefined);
    store.change(add);
    store.change(typed("b"));
    expect(localStorage.getItem(storageName)).not.toContain('"b"');
    window.dispatchEvent(new Event("pagehide"));
    expect(localStorage.getItem(storageName)).toContain('"b"');
    stop();
  });

  it("tells everyone, and gives the same state until something changes", () => {
    const store = createBriefingStore(() => localStorage);
    const notify = vi.fn();
    const stop = store.subscribe(notify);
    expect(store.get()).toBe(store.get());
    store.change({ type: "clear" });
    expect(notify).not.toHaveBeenCalled();
    store.change(add);
    expect(notify).toHaveBeenCalledTimes(1);
    stop();
    store.change(add);
    expect(notify).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["blocked", quotaFull],
    ["full", () => ({ getItem: () => null, setItem: quotaFull })],
  ])("works on with storage that is %s, and says that nothing is kept", (_, storage) => {
    const store = createBriefingStore(storage as unknown as () => Storage);
    store.change(add);
    vi.advanceTimersByTime(400);
    expect(store.get()).toMatchObject({ kept: false, briefing: { items: [{ title: "a" }] } });
  });

  it.each(["", "{", "[]", "null", '{"present": 7}', '{"present": {"items": 1}, "past": 9}'])(
    "begins anew where %j is stored",
    (stored) => {
      localStorage.setItem(storageName, stored);
      expect(createBriefingStore(() => localStorage).get().briefing).toEqual(emptyBriefing);
    },
  );

  it("says what it could not read", () => {
    const items = [newText("a"), { kind: "chart", chart: "gone" }];
    localStorage.setItem(storageName, JSON.stringify({ present: { items } }));
    const { briefing, dropped } = createBriefingStore(() => localStorage).get();
    expect(briefing.items).toHaveLength(1);
    expect(dropped).toMatchObject([{ item: 2, reason: "chart", found: "gone" }]);
  });

  it("follows another tab of the same browser", () => {
    const [here, there] = [0, 1].map(() => createBriefingStore(() => localStorage));
    const stop = here?.subscribe(() => undefined);
    expect(here?.get().briefing.items).toHaveLength(0);
    there?.change(add);
    vi.advanceTimersByTime(400);
    window.dispatchEvent(new StorageEvent("storage", { key: storageName }));
    expect(here?.get().briefing.items).toMatchObject([{ title: "a" }]);
    stop?.();
  });

  it("types again what was being typed when the other tab stored something", () => {
    const here = createBriefingStore(() => localStorage);
    const stop = here.subscribe(() => undefined);
    here.change(add);
    here.change({ ...add, items: [newText("c")] });
    const there = createBriefingStore(() => localStorage);
    there.change({ type: "remove", key: 2 });
    here.change(typed("just typed"));
    there.change({ ...add, items: [newText("of the other tab")] });
    window.dispatchEvent(new StorageEvent("storage", { key: storageName }));
    const titles = [{ title: "just typed" }, { title: "of the other tab" }];
    expect(here.get().briefing.items).toMatchObject(titles);
    // And the other tab hears of it at once.
    expect(createBriefingStore(() => localStorage).get().briefing.items).toMatchObject(titles);
    stop();
  });

  it("means the same item by a key in every tab", () => {
    const here = createBriefingStore(() => localStorage);
    here.change({ ...add, items: [newText("a"), newText("b"), newText("c")] });
    here.change({ type: "remove", key: 1 });
    const there = createBriefingStore(() => localStorage);
    expect(there.get().briefing.items).toMatchObject([
      { key: 2, title: "b" },
      { key: 3, title: "c" },
    ]);
  });
});
