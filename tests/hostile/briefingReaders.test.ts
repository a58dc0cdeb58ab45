// @vitest-environment node
import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { longestText, mostItems } from "../../src/briefing/basket/briefing.ts";
import { briefingFile, readBriefingFile } from "../../src/briefing/basket/briefingFile.ts";
import { historyText, rememberedHistory } from "../../src/briefing/basket/briefingStorage.ts";
import { historyOf } from "../../src/briefing/basket/history.ts";
import { type ReadBriefing, readBriefing } from "../../src/briefing/basket/readBriefing.ts";
import { briefingCode, readBriefingCode } from "../../src/briefing/share/briefingLink.ts";
import { charts } from "../../src/charts/registry.ts";
import { isIndicatorId } from "../../src/forms/indicators.ts";
import { anyBriefing } from "../briefing/anyBriefing.ts";
import {
  enormous,
  hostileInput,
  hostileText,
  manyRuns,
  must,
  mustEqual,
  mutated,
  patience,
} from "./hostile.ts";

vi.setConfig({ testTimeout: 60_000 });

const chartIds = new Set(charts.map(({ id }) => id));

const lengths: Readonly<Record<string, number>> = longestText;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
const unprintable = /[\u0000-\u0008\u000b-\u001f]|\p{Surrogate}/u;

/** Whatever was read: known codes, no more than there may be, nothing that no file can carry. */
function mustBeSound({ briefing, dropped }: ReadBriefing): void {
  must(briefing.items.length <= mostItems, "there are not too many items");
  must(briefing.locale === "zh" || briefing.locale === "en", "the language is known");
  must(dropped.length <= mostItems * 6 + 3, "not too much is said");
  for (const item of briefing.items) {
    if (item.kind === "chart") must(chartIds.has(item.chart), "the chart is known");
    if (item.kind === "number") must(isIndicatorId(item.indicator), "the indicator is known");
    for (const [name, value] of Object.entries(item)) {
      must(["string", "number", "boolean"].includes(typeof value), `${name} is plain`);
      if (typeof value !== "string") continue;
      must(value.length <= (lengths[name] ?? 200), `${name} is not too long`);
      must(!unprintable.test(value), `${name} can be printed`);
    }
  }
  must(Reflect.get({}, "polluted") === undefined, "nothing else has changed");
}

/** Values as JSON can hold them, with the names of our own shape and of others' traps. */
const strangeValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    hostileText,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        "items",
        "kind",
        "chart",
        "view",
        "title",
        "text",
        "query",
        "indicator",
        "caveat",
        "comment",
        "present",
        "past",
        "locale",
        "constructor",
      ),
      tie("value"),
      { maxKeys: 5 },
    ),
  ),
})).value;

/** A briefing's own text is slow to make and quick to read: a few, damaged in many ways. */
function written(write: (briefing: Parameters<typeof briefingCode>[0]) => string) {
  return fc.constantFrom(...fc.sample(anyBriefing, { numRuns: 60, seed: 7 }).map(write));
}

describe("a briefing in a link", () => {
  it("is read or refused, whatever became of it on the way", () => {
    let read = 0;
    fc.assert(
      fc.property(hostileInput(written(briefingCode)), (code) => {
        const result = readBriefingCode(code);
        if (!result) return;
        read += 1;
        mustBeSound(result);
        mustEqual(readBriefingCode(briefingCode(result.briefing))?.briefing, result.briefing);
      }),
      manyRuns,
    );
    // Damage to packed bytes is mostly noticed; what is not must have been read soundly above.
    expect(read).toBeGreaterThan(0);
  });

  it("is read or refused, whatever was packed into it", () => {
    const packed = (value: unknown) =>
      `1.${Buffer.from(deflateSync(strToU8(JSON.stringify(value) ?? ""), { level: 0 })).toString("base64url")}`;
    const item = fc.tuple(
      fc.constantFrom("c", "n", "t", "x", "z"),
      strangeValue,
      strangeValue,
      strangeValue,
    );
    const content = fc.tuple(
      strangeValue,
      strangeValue,
      strangeValue,
      fc.oneof(item, strangeValue),
      fc.oneof(item, strangeValue),
    );
    fc.assert(
      fc.property(content, (value) => {
        const result = readBriefingCode(packed(value));
        if (result) mustBeSound(result);
      }),
      manyRuns,
    );
  });

  it("takes no longer for an enormous one, packed or not", () => {
    for (const text of enormous) {
      const start = performance.now();
      readBriefingCode(text);
      readBriefingCode(`1.${text}`);
      expect(performance.now() - start).toBeLessThan(patience);
    }
    // As many items as fit, each of them nothing.
    const crowd = `[0,"","",${Array.from({ length: 300_000 }, () => "[]").join()}]`;
    const code = `1.${Buffer.from(deflateSync(strToU8(crowd), { level: 9 })).toString("base64url")}`;
    const start = performance.now();
    expect(readBriefingCode(code)?.briefing.items).toEqual([]);
    expect(performance.now() - start).toBeLessThan(patience);
  });
});

/** Whole files among the damaged, so that reading is tried as often as refusing. */
const filesOfAnyKind = fc.oneof(
  { weight: 9, arbitrary: hostileInput(written(briefingFile)) },
  { weight: 1, arbitrary: written(briefingFile) },
);

describe("a briefing in a file", () => {
  it("is read, or refused with a reason, whatever is in the file", () => {
    let read = 0;
    fc.assert(
      fc.property(filesOfAnyKind, (text) => {
        const result = readBriefingFile(text);
        if ("code" in result) {
          const reasons = ["size", "json", "format", "version", "versionless", "nothing"];
          return must(reasons.includes(result.code), "it says why");
        }
        read += 1;
        mustBeSound(result);
        mustEqual(readBriefingFile(briefingFile(result.briefing)), {
          briefing: result.briefing,
          dropped: [],
        });
      }),
      manyRuns,
    );
    expect(read).toBeGreaterThan(manyRuns.numRuns / 20);
  });

  it("is read item by item, whatever the items are", () => {
    fc.assert(
      fc.property(fc.array(strangeValue, { maxLength: 4 }), strangeValue, (items, title) => {
        const text = JSON.stringify({ gongkai: "briefing", version: 1, title, items });
        const result = readBriefingFile(text);
        if (!("code" in result)) return mustBeSound(result);
        must(result.code === "nothing", "it is refused only where nothing of it can be read");
      }),
      manyRuns,
    );
  });

  it("cannot reach beyond itself by the names of its fields", () => {
    const trap =
      '{"gongkai":"briefing","version":1,"__proto__":{"polluted":1},"items":[{"kind":"text","__proto__":{"title":"x"},"constructor":{"prototype":{"polluted":1}}}]}';
    const result = readBriefingFile(trap);
    if ("code" in result) throw new Error(`Refused for ${result.code}.`);
    mustBeSound(result);
  });

  it("takes no longer for an enormous one, or for one of many floors", () => {
    const deep = `{"gongkai":"briefing","version":1,"items":${"[".repeat(400_000)}${"]".repeat(400_000)}}`;
    for (const text of [...enormous, deep, "[".repeat(900_000), '{"a":'.repeat(190_000)]) {
      const start = performance.now();
      readBriefingFile(text);
      expect(performance.now() - start).toBeLessThan(patience);
    }
  });
});

describe("a briefing in the memory of the browser", () => {
  const memory = written((briefing) => historyText(historyOf(briefing, [briefing])));

  it("is read, or counts as nothing, whatever is stored", () => {
    fc.assert(
      fc.property(hostileInput(memory), (text) => {
        const { history, dropped } = rememberedHistory(text);
        mustBeSound({ briefing: history.present, dropped });
        for (const past of history.past) mustBeSound({ briefing: past, dropped: [] });
      }),
      manyRuns,
    );
  });

  it("survives being written and read", () => {
    fc.assert(
      fc.property(memory, (text) => {
        expect(historyText(rememberedHistory(text).history)).toBe(text);
      }),
    );
  });
});

describe("anything that is taken for a briefing", () => {
  it("is read or refused", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const result =
          readBriefing(value) ?? readBriefing({ items: [value, { kind: "text", title: value }] });
        if (result) mustBeSound(result);
      }),
      manyRuns,
    );
    fc.assert(
      fc.property(mutated(fc.json()), (text) => void readBriefingFile(text)),
      manyRuns,
    );
  });
});
