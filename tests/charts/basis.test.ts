// @vitest-environment node
import { describe, expect, it } from "vitest";
import { flowChart } from "../../src/charts/applications/flow.ts";
import { outcomesChart } from "../../src/charts/applications/outcomes.ts";
import { sourcesChart } from "../../src/charts/applications/sources.ts";
import { buildOnBasis, correctionText } from "../../src/charts/basis.ts";
import type { ChartDefinition } from "../../src/charts/definition.ts";
import { channelsChart } from "../../src/charts/disclosure/channels.ts";
import { marksOf } from "../../src/charts/model.ts";
import { defaultView } from "../../src/charts/view.ts";
import { numberOf } from "../../src/domain/report.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { madeUpReport } from "../fixtures/report.ts";

const words = wordsFor("zh");
const on = (chart: ChartDefinition, basis: string | null, report = hailing2017) =>
  buildOnBasis(chart, report, defaultView(chart.switches), words, basis);
const reasonsAgain = "countedAgain:application.replied.refused";

describe("a chart on a basis", () => {
  it("is as reported unless a correction was chosen", () => {
    const { model, chosen } = on(outcomesChart, null);
    expect(chosen).toBeUndefined();
    expect(model).toEqual(
      outcomesChart.build(hailing2017, defaultView(outcomesChart.switches), words),
    );
  });

  it("offers only corrections of numbers that it speaks of", () => {
    const ids = on(outcomesChart, null).corrections.map((each) => each.indicator);
    expect(new Set(ids)).toEqual(new Set(["application.replied", "application.replied.refused"]));
    expect(on(sourcesChart, null).corrections.map((each) => each.indicator)).toEqual([
      "source.citizen",
    ]);
  });

  it("shows the corrected number, its arithmetic, and that it is a supposition", () => {
    const { model, chosen, report } = on(outcomesChart, reasonsAgain);
    expect(numberOf(report, "application.replied")).toBe(55);
    expect(chosen?.arithmetic).toBe("55 + 15 = 70");
    expect(model.subtitle).toContain("假设");
    expect(model.subtitle).toContain("由 70 件改为 55 件");
    const keys = model.panels.flatMap(marksOf).map((mark) => mark.key);
    expect(keys).not.toContain("application.replied.remainder");
  });

  it("marks a corrected number as ours, never as reported", () => {
    const { model, corrections } = on(sourcesChart, null);
    const [citizens] = corrections;
    expect(model.subtitle).not.toContain("假设");
    const corrected = on(sourcesChart, citizens?.id ?? "").model;
    const mark = corrected.panels
      .flatMap(marksOf)
      .find((each) => each.indicator === "source.citizen");
    expect(mark?.value).toEqual({
      kind: "derived",
      low: 64,
      high: 64,
      formula: "0 + 3 + 0 + 0 + 0 + 64 + 3 = 70",
    });
    expect(mark?.pattern).toBe("outlined");
  });

  it("leaves the report itself untouched", () => {
    on(flowChart, reasonsAgain);
    expect(numberOf(hailing2017, "application.replied")).toBe(70);
  });

  it("drops a basis that the chart does not offer", () => {
    for (const basis of ["nonsense", "otherSource:annex.source.citizen", ""]) {
      expect(on(outcomesChart, basis).chosen).toBeUndefined();
    }
    expect(on(channelsChart, reasonsAgain).corrections).toEqual([]);
  });

  it("has nothing to offer for a report that agrees with itself", () => {
    expect(on(outcomesChart, null, madeUpReport()).corrections).toEqual([]);
  });

  it("says in both languages what is supposed", () => {
    const [correction] = on(outcomesChart, null).corrections;
    if (!correction) throw new Error("No correction is offered.");
    for (const locale of ["zh", "en"] as const) {
      const text = correctionText(correction, hailing2017, wordsFor(locale));
      expect(text).toMatch(/70/);
      expect(text).toMatch(/55/);
      expect(text).not.toContain("{");
    }
  });
});
