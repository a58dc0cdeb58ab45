// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { BriefingItem } from "../../src/briefing/basket/briefing.ts";
import { newChart, newNumber, newText } from "../../src/briefing/basket/newItem.ts";
import { readySentence } from "../../src/briefing/deck/readySentence.ts";
import type { Report } from "../../src/domain/report.ts";
import { blank } from "../../src/domain/value.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { charts } from "../fixtures/hailingForm.ts";
import { reportOfOnly } from "../fixtures/report.ts";

function sentences(item: object, report: Report = hailing2017) {
  return locales.map((locale) =>
    readySentence({ ...item, key: 1 } as BriefingItem, report, wordsFor(locale)),
  );
}

describe("the ready sentence", () => {
  it("states the finding of a chart and its main numbers, what is unaccounted for among them", () => {
    expect(sentences(newChart("hailing-2017", "applications.outcomes"))).toEqual([
      "70 件申请已答复，各项结果只合计 55 件。主要数字：同意公开 17 件（24.3%），信息不存在 15 件（21.4%），未说明去向 15 件（21.4%）。",
      "70 applications were answered, but the outcomes listed add up to only 55. Main numbers: Granted in full 17 applications (24.3%), Does not exist 15 applications (21.4%), Not accounted for 15 applications (21.4%).",
    ]);
  });

  it("says of a number its name, its value and its place", () => {
    expect(sentences(newNumber("hailing-2017", "application.replied"))).toEqual([
      "申请答复数：70 件（附表一 三(三)，第 25 行）。",
      "Applications answered: 70 applications (first appendix 三(三), row 25).",
    ]);
  });

  it.each(charts.map(({ id }) => id))("of %s is whole in both languages", (id) => {
    for (const [index, sentence] of sentences(newChart("hailing-2017", id)).entries()) {
      expect(sentence).toMatch(index === 0 ? /。$/ : /\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|[{}]|。。|\.\.|：。/);
    }
  });

  it("names no numbers where there are none", () => {
    for (const id of charts.map((chart) => chart.id)) {
      for (const sentence of sentences(newChart("hailing-2017", id), reportOfOnly(blank))) {
        expect(sentence).not.toMatch(/主要数字|Main numbers/);
      }
    }
  });

  it("is not needed where there is text already", () => {
    expect(sentences(newText("a", "b"))).toEqual([undefined, undefined]);
  });
});
