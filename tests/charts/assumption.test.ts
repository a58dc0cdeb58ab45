// @vitest-environment node
import { describe, expect, it } from "vitest";
import { flowChart } from "../../src/charts/applications/flow.ts";
import { outcomesChart } from "../../src/charts/applications/outcomes.ts";
import { sourcesChart } from "../../src/charts/applications/sources.ts";
import {
  askedAssumption,
  assumptionChange,
  buildOnAssumption,
} from "../../src/charts/assumption.ts";
import type { ChartDefinition } from "../../src/charts/definition.ts";
import { describeChart } from "../../src/charts/describe.ts";
import { channelsChart } from "../../src/charts/disclosure/channels.ts";
import { marksOf } from "../../src/charts/model.ts";
import { modelRows } from "../../src/charts/modelRows.ts";
import { defaultView } from "../../src/charts/view.ts";
import { numberOf } from "../../src/domain/report.ts";
import { isAssumed } from "../../src/domain/value.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { charts } from "../fixtures/hailingForm.ts";
import { madeUpReport } from "../fixtures/report.ts";

const on = (
  chart: ChartDefinition,
  asked?: string,
  { report = hailing2017, words = wordsFor("zh") } = {},
) => buildOnAssumption(chart, report, defaultView(chart.switches), words, asked);
const countedAgain = "countedAgain:application.replied.refused";
const byParts = "replacedByParts:application.replied.refused";

describe("a chart under an assumption", () => {
  it("is as reported unless one was chosen", () => {
    const { model, chosen } = on(outcomesChart);
    expect(chosen).toBeUndefined();
    expect(model.assumption).toBeUndefined();
    expect(model.source).toMatch(/^数据来源：/);
    expect(model).toEqual(
      outcomesChart.build(hailing2017, defaultView(outcomesChart.switches), wordsFor("zh")),
    );
  });

  it("offers only assumptions about numbers that it speaks of, with the findings they explain", () => {
    const { offered } = on(outcomesChart);
    expect(offered.map(({ id }) => id)).toEqual([countedAgain, byParts]);
    expect(offered[0]?.rules).toContain("application.replied.sum");
    expect(offered[0]?.question).toBe("假如附表一“申请答复”为 55 件？");
    expect(on(sourcesChart).offered).toHaveLength(1);
  });

  it("speaks in the conditional and gives the report as no more than its ground", () => {
    const { model, report } = on(outcomesChart, countedAgain);
    expect(numberOf(report, "application.replied")).toBe(55);
    expect(model.headline).toBe("若答复数为 55 件，55 件申请都有结果");
    expect(model.source).toMatch(/^据年报推演：/);
    expect(model.notes[0]?.kind).toBe("assumption");
    expect(model.notes[0]?.text).toMatch(/假设.*55 件.*年报原值为 70 件.*55 \+ 15 = 70/);
    const words = wordsFor("en");
    const english = on(outcomesChart, countedAgain, { words }).model;
    expect(english.headline).toBe(
      "If 55 applications were answered, all 55 applications have an outcome",
    );
    expect(english.source).toMatch(/^Worked out from the report under an assumption/);
  });

  it("says it in every chart and language that offers one", () => {
    for (const chart of charts) {
      for (const words of locales.map(wordsFor)) {
        for (const { id, question } of on(chart, undefined, { words }).offered) {
          const { model, report } = on(chart, id, { words });
          const plain = on(chart, undefined, { words }).model;
          expect(question).not.toContain("{");
          expect(model.assumption?.id).toBe(id);
          expect(model.headline).toMatch(words.locale === "zh" ? /^若.+，/ : /^If .+, /);
          expect(model.source).not.toBe(plain.source);
          expect(describeChart(model, words)).toContain(model.assumption?.text);
          const rows = modelRows(model, report, words);
          expect(rows.some(({ mark }) => isAssumed(mark.value))).toBe(true);
        }
      }
    }
  });

  it("shows an assumed number as ours, and what follows from it too", () => {
    const mark = on(sourcesChart, "otherSource:annex.source.citizen")
      .model.panels.flatMap(marksOf)
      .find((each) => each.indicator === "source.citizen");
    expect(mark?.value).toMatchObject({ kind: "derived", low: 64, assumed: true });
    expect(mark?.pattern).toBe("outlined");
    const rest = on(outcomesChart, byParts)
      .model.panels.flatMap(marksOf)
      .find(({ pattern }) => pattern === "hatched");
    expect(rest?.value).toMatchObject({ low: 5, assumed: true });
  });

  it("says of a share that its whole is assumed", () => {
    const [first] = on(outcomesChart, countedAgain).model.panels.flatMap(marksOf);
    expect(first?.share).toMatchObject({ of: "全部答复（假设 55 件）", assumed: true });
    const [reported] = on(outcomesChart).model.panels.flatMap(marksOf);
    expect(reported?.share?.assumed).toBeUndefined();
  });

  it("lays what comes of the assumption at no report's door", () => {
    const { notes } = on(outcomesChart, byParts).model;
    const contradiction = notes.find(({ kind }) => kind === "contradiction");
    expect(contradiction?.text).toBe(
      "按此假设，申请答复数 70 件，八个分项合计只有 65 件，相差 5 件。",
    );
  });

  it("leaves the report itself untouched", () => {
    on(flowChart, countedAgain);
    expect(numberOf(hailing2017, "application.replied")).toBe(70);
    expect(hailing2017.assumption).toBeUndefined();
  });

  it("drops an assumption that the chart does not offer", () => {
    for (const asked of ["nonsense", "otherSource:annex.source.citizen", ""]) {
      expect(on(outcomesChart, asked).chosen).toBeUndefined();
    }
    expect(on(channelsChart, countedAgain).offered).toEqual([]);
    expect(on(outcomesChart, undefined, { report: madeUpReport() }).offered).toEqual([]);
  });
});

describe("the assumption in an address", () => {
  it("is understood under its name of today and of before", () => {
    for (const name of ["assume", "basis"]) {
      const query = new URLSearchParams({ [`applications.outcomes.${name}`]: countedAgain });
      expect(askedAssumption(query, "applications.outcomes")?.id).toBe(countedAgain);
      expect(askedAssumption(query, "applications.flow")).toBeUndefined();
    }
  });

  it("leaves no former name behind when it changes", () => {
    expect(assumptionChange("a.b", "x:y")).toEqual({ "a.b.assume": "x:y", "a.b.basis": "" });
    expect(assumptionChange("a.b", undefined)).toEqual({ "a.b.assume": "", "a.b.basis": "" });
  });
});
