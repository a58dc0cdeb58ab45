import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyBriefing, mostItems } from "../../src/briefing/basket/briefing.ts";
import { type BriefingChange, changeBriefing } from "../../src/briefing/basket/changeBriefing.ts";
import { changed, historyOf, redone, undone } from "../../src/briefing/basket/history.ts";
import { newChart, newNumber, newText } from "../../src/briefing/basket/newItem.ts";
import { anyBriefing, anyItem } from "./anyBriefing.ts";

const add = (...titles: string[]): BriefingChange => ({
  type: "add",
  items: titles.map((title) => newText(title)),
  locale: "zh",
});

function titles(briefing: { items: readonly object[] }): unknown[] {
  return briefing.items.map((item) => Reflect.get(item, "title"));
}

const three = changeBriefing(emptyBriefing, add("a", "b", "c"));

describe("changes", () => {
  it("put items at the end, each with a number of its own", () => {
    const less = changeBriefing(three, { type: "remove", key: 1 });
    const more = changeBriefing(less, add("d"));
    expect(titles(more)).toEqual(["b", "c", "d"]);
    expect(new Set(more.items.map(({ key }) => key)).size).toBe(3);
  });

  it("begin a briefing in the language one reads in, and leave it in its own", () => {
    const item = newNumber("hailing-2017", "application.replied");
    const english = changeBriefing(emptyBriefing, { type: "add", items: [item], locale: "en" });
    expect(english.locale).toBe("en");
    expect(changeBriefing(english, add("a")).locale).toBe("en");
  });

  it.each([
    [1, 1, ["b", "a", "c"]],
    [1, 2, ["b", "c", "a"]],
    [3, 0, ["c", "a", "b"]],
    [3, -4, ["c", "a", "b"]],
    [1, 9, ["b", "c", "a"]],
    [2, 1, ["a", "b", "c"]],
  ])("move item %d to place %d", (key, to, after) => {
    expect(titles(changeBriefing(three, { type: "move", key, to }))).toEqual(after);
  });

  it("edit only what an item has", () => {
    const edit = { title: "A", headline: "no", caveat: false };
    const next = changeBriefing(three, { type: "edit", key: 1, edit });
    expect(next.items[0]).toEqual({ key: 1, kind: "text", title: "A", text: "" });
    expect(next.items[1]).toBe(three.items[1]);
  });

  it("stop where there is no more room", () => {
    const many = Array.from({ length: mostItems + 3 }, (_, index) => String(index));
    const full = changeBriefing(emptyBriefing, add(...many));
    expect(full.items).toHaveLength(mostItems);
    expect(changeBriefing(full, add("more"))).toBe(full);
  });

  it("clear everything but the language", () => {
    const english = changeBriefing(three, { type: "describe", edit: { locale: "en" } });
    expect(changeBriefing(english, { type: "clear" })).toEqual({ ...emptyBriefing, locale: "en" });
    expect(changeBriefing(emptyBriefing, { type: "clear" })).toBe(emptyBriefing);
  });
});

describe("undo and redo", () => {
  const anyChange: fc.Arbitrary<BriefingChange> = fc.oneof(
    fc.record({
      type: fc.constant("add" as const),
      items: fc.array(anyItem, { maxLength: 3 }),
      locale: fc.constantFrom("zh" as const, "en" as const),
    }),
    fc.record({ type: fc.constant("remove" as const), key: fc.nat(8) }),
    fc.record({ type: fc.constant("move" as const), key: fc.nat(8), to: fc.integer() }),
    fc.record({ type: fc.constant("replace" as const), briefing: anyBriefing }),
    fc.record({
      type: fc.constant("edit" as const),
      key: fc.nat(8),
      edit: fc.record({ comment: fc.string(), caveat: fc.boolean() }),
    }),
    fc.constant({ type: "clear" as const }),
  );

  it("lead back to the start and forward to the end, through any changes", () => {
    fc.assert(
      fc.property(anyBriefing, fc.array(anyChange, { maxLength: 12 }), (start, changes) => {
        let history = changes.reduce(changed, historyOf(start));
        const end = history.present;
        const steps = history.past.length;
        for (let step = 0; step < steps; step += 1) history = undone(history);
        expect(history.present).toBe(start);
        for (let step = 0; step < steps; step += 1) history = redone(history);
        expect(history.present).toBe(end);
      }),
    );
  });

  it("take typing in one field back at once, and each field by itself", () => {
    const write = (key: number, title: string): BriefingChange => {
      return { type: "edit", key, edit: { title } };
    };
    let history = [write(1, "x"), write(1, "xy"), write(2, "z")].reduce(changed, historyOf(three));
    history = undone(history);
    expect(titles(history.present)).toEqual(["xy", "b", "c"]);
    history = undone(history);
    expect(history.present).toBe(three);
    expect(undone(history)).toBe(history);
  });

  it("forget what was taken back once something else is done", () => {
    const history = changed(undone(changed(historyOf(three), { type: "clear" })), add("d"));
    expect(redone(history)).toBe(history);
  });

  it("count nothing that changes nothing", () => {
    const history = historyOf(three);
    expect(changed(history, { type: "remove", key: 77 })).toBe(history);
    expect(changed(history, { type: "edit", key: 1, edit: { title: "a" } })).toBe(history);
  });
});

it("a chart as it stands on a page carries its caveat", () => {
  expect(newChart("hailing-2017", "applications.outcomes", "sort.size")).toMatchObject({
    caveat: true,
  });
});
