// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
  locationCell,
  observationRow,
  observationRows,
  valueCell,
} from "../../src/export/observationRows.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { everyState, observationOf } from "./observations.ts";

describe("an observation laid flat", () => {
  it("keeps every state apart", () => {
    const rows = everyState.map((value) => observationRow(observationOf(value)));
    expect(
      rows.map(({ value, bound, low, high, formula, printed }) => ({
        ...{ value, bound, low, high, formula, printed },
      })),
    ).toEqual([
      { value: 84.18, printed: "84.18" },
      { value: -1234567, printed: "-1,234,567" },
      { value: 0, printed: "0" },
      { value: 10_000, bound: "atLeast", printed: "1万余" },
      { value: 5, bound: "atMost", printed: "不足5" },
      { value: null, printed: "" },
      { value: null, printed: "/" },
      { value: null, printed: "3O" },
      { value: null, printed: "=1+1" },
      { value: 15, low: 15, high: 15, formula: "12 + 3" },
      { value: null, low: 1725.29, high: 1725.68, formula: "7725 / (1 + 347.7%)" },
    ]);
  });

  it("puts a number, a lost cell's text, a range or nothing into the value column", () => {
    const cells = everyState.map((value) => valueCell(observationRow(observationOf(value))));
    expect(cells).toEqual([
      ...[84.18, -1234567, 0, 10_000, 5, "", "", "3O", "=1+1", 15, "1725.29..1725.68"],
    ]);
  });

  it("says where the value stands", () => {
    const rows = observationRows(hailing2017.observations);
    const located = (indicator: string) => {
      const row = rows.find((each) => each.indicator === indicator);
      return row && locationCell(row);
    };
    expect(located("application.replied.refused")).toBe("三(三)4, row 29");
    expect(located("annex.source.total")).toBe("总数, row 11");
    expect(located("n.app.users")).toBe("一(三), paragraph 2");
  });

  it("carries names, relations and scope from the form", () => {
    expect(observationRow(observationOf({ kind: "blank" }))).toMatchObject({
      label: { zh: "不同意公开答复数", en: "refused" },
      parent: "application.replied",
      scope: "district",
      unit: "件",
      unitGiven: "supplied",
    });
  });
});
