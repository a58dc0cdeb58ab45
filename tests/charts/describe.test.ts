// @vitest-environment node
import { describe, expect, it } from "vitest";
import { outcomesChart } from "../../src/charts/applications/outcomes.ts";
import { describeChart, describeMark } from "../../src/charts/describe.ts";
import { enterprisesChart } from "../../src/charts/disclosure/enterprises.ts";
import type { Mark } from "../../src/charts/mark.ts";
import { blank, derived, exactNumber, reported } from "../../src/domain/value.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { charts } from "../fixtures/hailingForm.ts";
import { allMarks, markOf, modelOf, notesOf, numbersIn } from "./models.ts";

const plain: Mark = {
  key: "a",
  label: "甲",
  value: reported(12),
  unit: "件",
  drawn: 12,
  caption: "12 件",
  tone: "data",
  contradictions: [],
};

describe("a chart in words", () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))(
    "%s gives every number",
    (_, chart) => {
      for (const locale of locales) {
        const model = modelOf(chart, { locale });
        const text = describeChart(model, wordsFor(locale));
        const said = numbersIn(text);
        for (const { value, label, unit } of allMarks(model)) {
          const exact = exactNumber(value);
          // English says ten-thousands of yuan in yuan.
          const inYuan = unit === "万元" && locale === "en";
          const number = exact !== undefined && inYuan ? exact * 10_000 : exact;
          if (number !== undefined)
            expect([label, said]).toEqual([label, expect.arrayContaining([number])]);
          expect(text).toContain(label);
        }
        expect(text).toContain(model.headline);
        expect(text).toContain(model.subtitle);
        for (const note of notesOf(model, "contradiction")) expect(text).toContain(note);
      }
    },
  );

  it("gives both ends of a range", () => {
    const text = describeChart(modelOf(enterprisesChart), wordsFor("zh"));
    expect(text).toContain("1,725.3");
    expect(text).toContain("1,725.7");
  });
});

describe("a mark in words", () => {
  const zh = wordsFor("zh");

  it("is its label and its value", () => {
    expect(describeMark(plain, zh)).toMatch(/甲.*12 件/);
  });

  it("says of what a share is a share", () => {
    const text = describeMark({ ...plain, share: { percent: 20, of: "全部", whole: 60 } }, zh);
    expect(text).toMatch(/全部.*20\.0%/);
    expect(text).not.toContain("本站");
  });

  it("says how we derived a number", () => {
    expect(describeMark({ ...plain, value: derived("10 + 2", 12) }, zh)).toContain("10 + 2");
  });

  it("says that nothing is there, not zero", () => {
    const text = describeMark({ ...plain, value: blank, drawn: undefined }, zh);
    expect(text).toContain("空白");
    expect(text).not.toMatch(/\d/);
  });

  it("adds every contradiction", () => {
    const text = describeMark({ ...plain, contradictions: ["一处不合。", "又一处。"] }, zh);
    expect(text).toMatch(/一处不合。.*又一处。/);
  });

  it("is complete for the remainder of the outcomes in both languages", () => {
    for (const locale of locales) {
      const mark = markOf(modelOf(outcomesChart, { locale }), "application.replied.remainder");
      const text = describeMark(mark, wordsFor(locale));
      expect(numbersIn(text)).toEqual(expect.arrayContaining([15, 21.4, 70, 55]));
    }
  });
});
