import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { type Briefing, emptyBriefing, mostItems } from "../../src/briefing/basket/briefing.ts";
import { briefingFile, readBriefingFile } from "../../src/briefing/basket/briefingFile.ts";
import { isEmpty, readBriefing } from "../../src/briefing/basket/readBriefing.ts";
import { briefingCode, readBriefingCode } from "../../src/briefing/share/briefingLink.ts";
import { anyBriefing } from "./anyBriefing.ts";

const text = { kind: "text", title: "一", text: "二" };

describe("a briefing survives the way there and back", () => {
  it("in a link, which is safe in any address", () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        const code = briefingCode(briefing);
        expect(code).toMatch(/^2\.[\w-]*$/);
        expect(readBriefingCode(code)).toEqual({ briefing, dropped: [] });
      }),
    );
  });

  it("in a file", () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        const whole = { briefing, dropped: [] };
        // A file that holds nothing is told to hold nothing.
        const expected = isEmpty(whole) ? { code: "nothing" } : whole;
        expect(readBriefingFile(briefingFile(briefing))).toEqual(expected);
      }),
    );
  });

  it("six charts in a link that any program carries", () => {
    const charts = ["applications.outcomes", "applications.arrival", "review.outcomes"];
    const items = [...charts, ...charts].map((chart, index) => ({
      key: index + 1,
      kind: "chart" as const,
      report: "hailing-2017",
      chart,
      view: "",
      assumption: "",
      headline: "",
      comment: "八个分项合计只有 55 件，请业务科室核实。",
      caveat: true,
    }));
    expect(briefingCode({ ...emptyBriefing, items }).length).toBeLessThan(600);
  });
});

describe("whatever is no briefing", () => {
  it("never throws, as a link, a file or a value", () => {
    fc.assert(
      fc.property(fc.string(), (garbage) => {
        readBriefingCode(garbage);
        readBriefingCode(`1.${garbage}`);
        readBriefingCode(`2.${garbage}`);
        readBriefingFile(garbage);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readBriefing(value);
        readBriefing({ items: [value, { kind: value }, { kind: "chart", chart: value }] });
      }),
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        const code = Buffer.from(deflateSync(strToU8(json))).toString("base64url");
        readBriefingCode(`1.${code}`);
        readBriefingCode(`2.${code}`);
        readBriefingFile(json);
      }),
    );
  });

  it("cannot fill the memory", () => {
    const bomb = deflateSync(new Uint8Array(60_000_000), { level: 9 });
    expect(readBriefingCode(`1.${Buffer.from(bomb).toString("base64url")}`)).toBeUndefined();
  });

  it.each([
    ['{\n  "gongkai": "briefing",\n  oops', { code: "json", line: 3 }],
    ['{"gongkai": "briefing",\n', { code: "json", line: 2 }],
    ["[1, 2]", { code: "format" }],
    ['{"items": []}', { code: "format" }],
    ['{"gongkai": "briefing", "version": 9, "items": []}', { code: "version", found: "9" }],
    ['{"gongkai": "briefing", "version": 1}', { code: "format" }],
    [
      '{"gongkai": "briefing", "version": {"toString": 1}, "items": []}',
      { code: "version", found: "{…}" },
    ],
    ['{"gongkai": "briefing", "items": []}', { code: "versionless" }],
    ['{"gongkai": "briefing", "version": 1, "items": [{"kind": "song"}]}', { code: "nothing" }],
    [" ".repeat(1_000_001), { code: "size", bytes: 1_000_001 }],
  ])("is told apart: %.30j", (content, fault) => {
    expect(readBriefingFile(content)).toEqual(fault);
  });
});

describe("what is not understood is dropped and reported", () => {
  function read(...items: unknown[]) {
    const result = readBriefing({ items });
    if (!result) throw new Error("Not read.");
    return result;
  }

  it.each([
    [{ kind: "song" }, "kind"],
    [{ kind: { toString: null } }, "kind"],
    ["text", "notItem"],
    [{}, "missing"],
    [{ kind: "chart" }, "missing"],
    [{ kind: "chart", chart: "no.such" }, "chart"],
    [{ kind: "number", indicator: "__proto__" }, "indicator"],
  ])("%j loses only itself", (bad, reason) => {
    const { briefing, dropped } = read(text, bad, text);
    expect(briefing.items).toHaveLength(2);
    expect(dropped).toMatchObject([{ item: 2, reason }]);
  });

  it("names what an item lacks, and never what is not there", () => {
    const { dropped } = read({}, { kind: "chart" }, { kind: "number" });
    expect(dropped.map(({ found }) => found)).toEqual(["kind", "chart", "indicator"]);
  });

  it("an unknown view falls back to the chart's own, and says so", () => {
    const chart = "applications.outcomes";
    const { briefing, dropped } = read({ kind: "chart", chart, view: "sort.size_show.song" });
    expect(briefing.items).toMatchObject([{ chart, view: "sort.size", caveat: true }]);
    expect(dropped).toMatchObject([{ item: 1, reason: "view" }]);
  });

  it("too many items, and texts that are too long, are cut", () => {
    const { briefing, dropped } = read(...Array.from({ length: mostItems + 5 }, () => text));
    expect(briefing.items).toHaveLength(mostItems);
    expect(dropped).toEqual([{ item: mostItems + 1, reason: "count", found: "5" }]);
    const long = read({ ...text, text: "长".repeat(5000) });
    expect(long.dropped).toMatchObject([{ item: 1, reason: "long" }]);
  });

  it("only a plain no takes a caveat away", () => {
    const number = { kind: "number", indicator: "application.replied" };
    const items = read(number, { ...number, caveat: 0 }, { ...number, caveat: false }).briefing;
    expect(items.items).toMatchObject([{ caveat: true }, { caveat: true }, { caveat: false }]);
  });

  it("characters that no file format carries are taken out", () => {
    const made: Briefing | undefined = readBriefing({
      items: [{ kind: "text", title: "a\u0000b\ud800c\nd", text: "e\r\nf\u0007" }],
    })?.briefing;
    expect(made?.items).toMatchObject([{ title: "abc d", text: "e\nf" }]);
  });
});
