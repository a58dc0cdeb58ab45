// @vitest-environment node
import { describe, expect, it } from "vitest";
import { pageIds } from "../../src/address/paths.ts";
import { charts, findChart } from "../../src/charts/registry.ts";
import { findObservation } from "../../src/domain/report.ts";
import { isIndicatorId } from "../../src/forms/indicators.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { charts as hailingCharts } from "../fixtures/hailingForm.ts";
import { allMarks, everyView, modelOf } from "./models.ts";
import { reportFor } from "./reportFor.ts";

describe("the charts", () => {
  it("stand each under an id of its own that an address can carry", () => {
    const ids = charts.map((chart) => chart.id);
    expect(charts).toHaveLength(26);
    expect(hailingCharts).toHaveLength(16);
    expect(new Set(ids).size).toBe(26);
    for (const id of ids) expect(encodeURIComponent(id)).toBe(id);
  });

  it("are found by their id, and nothing else is", () => {
    for (const chart of charts) expect(findChart(chart.id)).toBe(chart);
    for (const id of ["", "applications", "toString", "applications.Outcomes"]) {
      expect(findChart(id)).toBeUndefined();
    }
  });

  it("stand on pages that exist, at least one on each page that is made of charts", () => {
    const pages = new Set(charts.map((chart) => chart.page));
    expect([...pages].filter((page) => !pageIds.includes(page))).toEqual([]);
    for (const page of ["data", "disclosure", "responses", "applications", "review"] as const) {
      expect(pages).toContain(page);
    }
    expect(pages).toContain("services");
    expect(pages).toContain("capacity");
  });

  it.each(charts.map((chart) => [chart.id, chart] as const))(
    "%s keeps its id and title",
    (_, chart) => {
      for (const locale of locales) {
        for (const view of everyView(chart)) {
          const model = chart.build(reportFor(chart), view, wordsFor(locale));
          expect([model.id, model.kicker]).toEqual([chart.id, wordsFor(locale).t(chart.title)]);
        }
      }
    },
  );

  it.each(charts.map((chart) => [chart.id, chart] as const))(
    "%s shows figures that the report has",
    (_, chart) => {
      const report = reportFor(chart);
      const shown = allMarks(modelOf(chart, { report })).flatMap((mark) => mark.indicator ?? []);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.filter((id) => !isIndicatorId(id))).toEqual([]);
      expect(shown.filter((id) => !findObservation(report, id))).toEqual([]);
    },
  );
});
