// @vitest-environment node
import { describe, expect, it } from "vitest";
import { outcomesChart } from "../../src/charts/applications/outcomes.ts";
import { resourcesChart } from "../../src/charts/capacity/resources.ts";
import { modelRows } from "../../src/charts/modelRows.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { charts } from "../fixtures/hailingForm.ts";
import { allMarks, modelOf } from "./models.ts";

const rowsOf = (chart: (typeof charts)[number]) =>
  modelRows(modelOf(chart), hailing2017, wordsFor("zh"));

describe("the rows of a chart's table", () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))("are the marks of %s", (_, chart) => {
    const rows = rowsOf(chart);
    expect(rows.map((row) => row.mark)).toEqual(allMarks(modelOf(chart)));
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
    for (const { mark, place } of rows) expect(place === "").toBe(mark.indicator === undefined);
  });

  it("say where the report prints each number", () => {
    const [first] = rowsOf(outcomesChart);
    // Row 26 of the appendix: 三(三)1.
    expect(first?.place).toMatch(/三\(三\)1.*26/);
  });

  it("say which panel a number stands in", () => {
    const titles = new Set(rowsOf(resourcesChart).map((row) => row.panel));
    expect([...titles].filter((title) => title !== "")).toHaveLength(2);
  });
});
