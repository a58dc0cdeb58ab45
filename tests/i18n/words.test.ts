// @vitest-environment node

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeast, blank, derived, reported, type Value } from "../../src/domain/value.ts";
import { en } from "../../src/i18n/en/messages.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { zh } from "../../src/i18n/zh/messages.ts";
import { indicators } from "../fixtures/hailingForm.ts";

const chinese = wordsFor("zh");
const english = wordsFor("en");

describe("numbers", () => {
  it.each([
    [0, undefined, "0"],
    [20903, undefined, "20,903"],
    [90.2, undefined, "90.2"],
    [84.18, undefined, "84.18"],
    [1725.2931, undefined, "1,725.29"],
    [45.7142857, 1, "45.7"],
    [100, 1, "100.0"],
    [-3, undefined, "-3"],
  ])("%d with %j decimals is %s in both languages", (value, decimals, text) => {
    expect(chinese.number(value, decimals)).toBe(text);
    expect(english.number(value, decimals)).toBe(text);
  });

  it("are written as the languages do, whatever the number", () => {
    const one = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      fc.integer({ min: -2_000_000, max: 2_000_000 }).map((n) => n / 1000),
      fc.constantFrom(1.005, 0.005, 2.675, 999.995, 1e21, 1e-7, Number.POSITIVE_INFINITY),
    );
    fc.assert(
      fc.property(one, fc.option(fc.nat(5), { nil: undefined }), (value, decimals) => {
        const digits = {
          minimumFractionDigits: decimals ?? 0,
          maximumFractionDigits: decimals ?? 2,
        };
        for (const [words, tag] of [
          [chinese, "zh-CN"],
          [english, "en-GB"],
        ] as const) {
          const usual = new Intl.NumberFormat(tag, digits).format(value);
          // A zero with a sign is no number that a report has.
          return words.number(value, decimals) === usual.replace(/^-(?=[0,.]*$)/, "");
        }
      }),
      { numRuns: 20_000 },
    );
  });

  it("writes percentages with their sign", () => {
    expect(chinese.percent(45.7142857)).toBe("45.7%");
    expect(english.percent(100, 0)).toBe("100%");
  });
});

describe("quantities", () => {
  it.each([
    [70, "件", "70 件", "70 items"],
    [1, "件", "1 件", "1 item"],
    [0, "件", "0 件", "0 items"],
    [1, "人", "1 人", "1 person"],
    [1802, "人次", "1,802 人次", "1,802 attendances"],
    [41, "个", "41 个", "41"],
    [90.2, "万元", "90.2 万元", "¥902,000"],
    [0, "万元", "0 万元", "¥0"],
    [84.18, "%", "84.18%", "84.18%"],
    [100, "Mbps", "100 Mbps", "100 Mbps"],
    [3, "未知", "3 未知", "3 未知"],
  ])("%d %s", (value, unit, zhText, enText) => {
    expect(chinese.quantity(value, unit)).toBe(zhText);
    expect(english.quantity(value, unit)).toBe(enText);
  });

  it("names a unit without a number in the plural", () => {
    expect(english.unit("件")).toBe("items");
    expect(chinese.unit("件")).toBe("件");
  });
});

describe("values", () => {
  const states: readonly (readonly [Value, string, string])[] = [
    [reported(70), "70 件", "70 items"],
    [reported(0), "0 件", "0 items"],
    [atLeast(10_000, "1万余"), "至少 10,000 件", "at least 10,000 items"],
    [
      { kind: "bound", side: "atMost", number: 5, printed: "不足5" },
      "至多 5 件",
      "at most 5 items",
    ],
    [blank, "空白", "blank"],
    [{ kind: "notApplicable", printed: "/" }, "不适用", "not applicable"],
    [{ kind: "unreadable", printed: "3O" }, "无法辨读：3O", "unreadable: 3O"],
    [derived("12 + 3", 15), "15 件", "15 items"],
    [
      derived("7725 / 4.477", 1725.29, 1725.68),
      "1,725.29 至 1,725.68 件",
      "1,725.29 to 1,725.68 items",
    ],
  ];

  it.each(states)("%j", (value, zhText, enText) => {
    expect(chinese.value(value, "件")).toBe(zhText);
    expect(english.value(value, "件")).toBe(enText);
  });

  it("never looks like zero where there is none", () => {
    for (const [value] of states.filter(([each]) => each.kind !== "reported")) {
      for (const locale of locales) expect(wordsFor(locale).value(value, "件")).not.toMatch(/^0/);
    }
  });
});

describe("dates and lists", () => {
  it("writes an ISO date out, the same day everywhere", () => {
    expect(chinese.date("2018-02-27")).toBe("2018年2月27日");
    expect(english.date("2018-02-27")).toBe("27 February 2018");
    expect(english.date("2017-01-01")).toBe("1 January 2017");
  });

  it("writes it as the language does, whatever the day", () => {
    for (const [words, tag] of [
      [chinese, "zh-CN"],
      [english, "en-GB"],
    ] as const) {
      const usual = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
      for (let day = 0; day < 800; day += 1) {
        const date = new Date(Date.UTC(2017, 0, 1 + day));
        expect(words.date(date.toISOString().slice(0, 10))).toBe(usual.format(date));
      }
    }
  });

  it("names several as the language does", () => {
    const names = ["甲", "乙", "丙", "丁"];
    for (const [words, tag] of [
      [chinese, "zh-CN"],
      [english, "en-GB"],
    ] as const) {
      const usual = new Intl.ListFormat(tag, { type: "conjunction" });
      for (let n = 0; n <= names.length; n += 1) {
        expect(words.list(names.slice(0, n))).toBe(usual.format(names.slice(0, n)));
      }
    }
  });

  it("refuses what is no date", () => {
    for (const text of ["", "2017", "2017-13-01", "27.2.2018"]) {
      expect(() => chinese.date(text)).toThrow(/no date of the form/);
    }
  });

  it("joins names in one phrase", () => {
    expect(chinese.list(["甲", "乙", "丙"])).toBe("甲、乙和丙");
    expect(english.list(["a", "b", "c"])).toBe("a, b and c");
  });
});

describe("messages", () => {
  it("fill in text, and numbers in the language's format", () => {
    for (const words of [chinese, english]) {
      const text = words.t("location.appendix", { code: "三(三)4", position: 1029 });
      expect(text).toContain("三(三)4");
      expect(text).toContain("1,029");
      expect(text).not.toMatch(/[{}]/);
    }
  });

  it("pick the language of a bilingual text", () => {
    expect([chinese, english].map((words) => words.pick({ zh: "件", en: "case" }))).toEqual([
      "件",
      "case",
    ]);
  });

  it("are the same object for every caller, so that a change of language alone redraws", () => {
    for (const locale of locales) expect(wordsFor(locale)).toBe(wordsFor(locale));
  });
});

describe("what English counts", () => {
  it.each([
    ["application.replied", "件", 70, "70 applications"],
    ["n.application.fax", "件", 1, "1 application"],
    ["annex.source.citizen", "件", 64, "64 applications"],
    ["review.total", "件", 26, "26 reviews"],
    ["litigation.total", "件", 1, "1 lawsuit"],
    ["mailbox.total", "件", 2, "2 letters"],
    ["capacity.transferred", "件", 2, "2 documents"],
    ["proactive.normative", "件", 2, "2 documents"],
    ["service.handled.licence", "件", 2, "2 cases"],
    ["training.meetings", "次", 1, "1 meeting"],
    ["response.articles", "篇", 2, "2 articles"],
    ["application.received", "%", 2, "2%"],
  ])("%s in %s", (indicator, unit, number, text) => {
    expect(english.quantity(number, unit, undefined, indicator)).toBe(text);
    expect(english.value(reported(number), unit, indicator)).toBe(text);
  });

  it("is a case only where one is handled", () => {
    for (const { id, unit } of indicators) {
      const word = english.unit(unit, 2, id);
      expect([id, word === "cases"]).toEqual([id, id.startsWith("service.handled.")]);
      if (unit === "件") expect([id, word]).not.toEqual([id, "items"]);
    }
  });
});

describe("a range of money", () => {
  it("is in the same unit at both ends", () => {
    const value = derivedRange(16, 17);
    expect(wordsFor("en").value(value, "万元")).toBe("¥160,000 to ¥170,000");
    expect(wordsFor("zh").value(value, "万元")).toBe("16 万元 至 17 万元");
  });
});

function derivedRange(low: number, high: number): Value {
  return { kind: "derived", formula: "16..17", low, high };
}

describe("the dictionaries", () => {
  const keys = Object.keys(zh) as (keyof typeof zh)[];
  const names = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w+)[|}]/g)].map(([, name]) => name))].sort();

  /** What stands between two pieces of text may be a space, or nothing at all. */
  const joiner = /(comma|colon|captionGap|join|separator|space|\.page|\.index)$/i;

  it("have the same keys, none of them empty", () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
    for (const key of keys.filter((each) => !joiner.test(each))) {
      expect([key, zh[key].trim(), en[key].trim()]).toEqual([key, zh[key], en[key]]);
      expect(zh[key]).not.toBe("");
      expect(en[key]).not.toBe("");
    }
  });

  it("ask for the same values in both languages", () => {
    for (const key of keys) expect([key, names(en[key])]).toEqual([key, names(zh[key])]);
  });

  it("have only placeholders that get filled in", () => {
    const filled = /\{\w+(\|[^|{}]*\|[^|{}]*)?\}/g;
    for (const key of keys) {
      for (const text of [zh[key], en[key]]) expect(text.replace(filled, "")).not.toMatch(/[{}]/);
    }
  });

  it("translate every Chinese word but a language's name for itself", () => {
    const untranslated = keys.filter(
      (key) => zh[key] === en[key] && /\p{Script=Han}/u.test(en[key]),
    );
    expect(untranslated.filter((key) => en[key] !== "中文")).toEqual([]);
  });
});
