// @vitest-environment node
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { outcomesChart } from "../../src/charts/applications/outcomes.ts";
import { resourcesChart } from "../../src/charts/capacity/resources.ts";
import type { ChartDefinition } from "../../src/charts/definition.ts";
import { enterprisesChart } from "../../src/charts/disclosure/enterprises.ts";
import { markUnit } from "../../src/charts/markStatus.ts";
import type { Report } from "../../src/domain/report.ts";
import { blank, exactNumber } from "../../src/domain/value.ts";
import { chartCsv } from "../../src/export/chartCsv.ts";
import { type Locale, locales, wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { allMarks, modelOf } from "../charts/models.ts";
import { charts } from "../fixtures/hailingForm.ts";
import { hailingWith, unreadable } from "../fixtures/report.ts";

function csvOf(chart: ChartDefinition, locale: Locale = "zh", report: Report = hailing2017) {
  return chartCsv(modelOf(chart, { locale, report }), report, wordsFor(locale));
}

/** The rows below the head. */
function rowsOf(text: string): string[][] {
  expect(text.endsWith("\r\n")).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, "").trimEnd());
  expect(errors).toEqual([]);
  return data.slice(1);
}

describe.each(charts.map((chart) => [chart.id, chart] as const))("the file of %s", (_, chart) => {
  it.each(locales)("has a row for every mark, with its number as a number (%s)", (locale) => {
    const text = csvOf(chart, locale);
    // Excel takes UTF-8 for what it is only behind this mark.
    expect(text.startsWith("\uFEFF")).toBe(true);
    const rows = rowsOf(text);
    const marks = allMarks(modelOf(chart, { locale }));
    expect(rows).toHaveLength(marks.length);
    for (const [i, mark] of marks.entries()) {
      const { label, value, share } = mark;
      const [item, number, symbol, percent, of] = rows[i] ?? [];
      expect(item).toContain(label);
      const exact = exactNumber(value);
      if (exact !== undefined) expect(number).toBe(String(exact));
      expect(symbol).toBe(markUnit(mark, wordsFor(locale)));
      expect(percent).toBe(share ? String(Number(share.percent.toFixed(2))) : "");
      expect(of).toBe(share?.of ?? "");
    }
    const width = new Set(rows.map((row) => row.length));
    expect([...width]).toEqual([9]);
  });
});

describe("the file of a chart", () => {
  it("says of every number what it is and where it stands", () => {
    const rows = rowsOf(csvOf(outcomesChart));
    expect(rows[1]).toEqual([
      ...["同意公开", "17", "件", "24.29", "全部答复", "原文数值", ""],
      ...["附表一 三(三)2，第 27 行", ""],
    ]);
    expect(rows.at(-1)?.slice(1)).toEqual([
      ...["15", "件", "21.43", "全部答复", "推算", "70 − 55", ""],
      expect.stringContaining("合计只有 55 件"),
    ]);
  });

  it("gives both ends of a range", () => {
    const [lastYear] = rowsOf(csvOf(enterprisesChart));
    expect(lastYear?.[1]).toMatch(/1,725\.3.*1,725\.7/);
  });

  it("names the panel where there are several", () => {
    const items = rowsOf(csvOf(resourcesChart)).map(([item]) => item);
    expect(items[0]).toMatch(/工作人员.* \/ /);
    expect(new Set(items).size).toBe(items.length);
  });

  it("says in words what is no number, never nothing and never zero", () => {
    const report = hailingWith({
      "application.replied.granted": blank,
      "application.replied.partial": unreadable,
    });
    const [, granted, partial] = rowsOf(csvOf(outcomesChart, "en", report));
    expect(granted?.slice(0, 3)).toEqual(["Granted in full", "blank", "applications"]);
    expect(granted?.[5]).toBe("Blank");
    expect(partial?.[1]).toBe("unreadable: 3O");
    expect(granted?.[3]).toBe("");
  });

  it("disarms what a spreadsheet would run", () => {
    const model = modelOf(outcomesChart);
    const [panel] = model.panels;
    if (panel?.kind !== "bars") throw new Error("No bars.");
    const [row] = panel.rows;
    const [mark] = row?.marks ?? [];
    if (!row || !mark) throw new Error("No mark.");
    const evil = { ...mark, label: "=HYPERLINK(1)" };
    const changed = { ...model, panels: [{ ...panel, rows: [{ ...row, marks: [evil] }] }] };
    const [[item] = []] = rowsOf(chartCsv(changed, hailing2017, wordsFor("zh")));
    expect(item).toBe("'=HYPERLINK(1)");
  });
});
