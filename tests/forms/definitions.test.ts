// @vitest-environment node

import { describe, expect, it } from "vitest";
import { definitionOf } from "../../src/forms/definitions.ts";
import { glossary } from "../../src/forms/glossary.ts";
import { allIndicators } from "../../src/forms/indicators.ts";

const indicators = allIndicators();

const languages = ["zh", "en"] as const;

describe("definitions", () => {
  it.each(indicators.map(({ id }) => id))("%s has one in both languages", (id) => {
    const { zh, en } = definitionOf(id);
    expect(zh.length).toBeGreaterThanOrEqual(10);
    expect(en.length).toBeGreaterThanOrEqual(10);
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
    expect(en).not.toMatch(/[。;,“]\s*$|\p{Script=Han}{8}/u);
    expect(zh).toMatch(/\p{Script=Han}/u);
  });

  it("never say the same of two indicators", () => {
    for (const language of languages) {
      const texts = indicators.map(({ id }) => definitionOf(id)[language]);
      const repeated = texts.filter((text, index) => texts.indexOf(text) !== index);
      expect(repeated).toEqual([]);
    }
  });

  it("are punctuated as Chinese is", () => {
    const texts = [
      ...indicators.map(({ id }) => definitionOf(id).zh),
      ...glossary.map(({ text }) => text.zh),
    ];
    const wrong = /\p{Script=Han}[,:;]|[,:;]\p{Script=Han}/u;
    expect(texts.filter((text) => wrong.test(text))).toEqual([]);
  });

  it("say more than the label", () => {
    for (const { id, label } of indicators) {
      for (const language of languages) {
        const text = definitionOf(id)[language];
        expect(text).not.toBe(`${label[language]}。`);
        expect(text.length).toBeGreaterThan(label[language].length);
      }
    }
  });

  it("do not exist for what is no indicator", () => {
    expect(() => definitionOf("no.such.thing")).toThrow("no.such.thing");
  });
});

describe("the glossary", () => {
  it("explains each term once, in both languages", () => {
    for (const language of languages) {
      const terms = glossary.map(({ term }) => term[language]);
      expect(new Set(terms).size).toBe(terms.length);
      for (const { text } of glossary) expect(text[language].length).toBeGreaterThanOrEqual(10);
    }
  });

  it.each([
    "主动公开",
    "依申请公开",
    "规范性文件",
    "政府公报",
    "行政复议",
    "行政诉讼",
    "维持",
    "依法纠错",
    "不见面审批（服务）",
    "统一认证",
    "权力清单",
    "放管服",
    "三级四同",
    "电子证照",
    "查阅点",
    "意见箱",
  ])("has %s", (term) => {
    expect(glossary.map((each) => each.term.zh)).toContain(term);
  });
});
