// @vitest-environment node
import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/forms/indicators.ts";
import { topicIds } from "../../src/forms/topics.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { filterRows } from "../../src/tables/filterRows.ts";
import { rangeFault, readLimit } from "../../src/tables/rangeInput.ts";
import { tableRows } from "../../src/tables/tableRow.ts";
import { filterCount, noFilters, type TableFilters } from "../../src/tables/tableState.ts";
import { allStates } from "./sampleReport.ts";

function ids(filters: Partial<TableFilters>, report = hailing2017): string[] {
  return filterRows(tableRows(report), { ...noFilters, ...filters }).map(({ id }) => id);
}

describe("finding by words", () => {
  it.each([
    ["Chinese", "律师"],
    ["English", "lawyers"],
    ["pinyin", "lvshi"],
    ["the form's code", "三(四)6其中"],
  ])("finds lawyers by %s", (_, q) => {
    expect(ids({ q })).toContain("source.citizen.lawyer");
    expect(ids({ q })).not.toContain("fees.collected");
  });

  it("finds by first letters, and by the heading above", () => {
    expect(ids({ q: "xzfy" })).toContain("review.total");
    expect(ids({ q: "收取的费用" })).toEqual(["fees.collected"]);
  });

  it("lets everything through for nothing, and for spaces", () => {
    expect(ids({ q: "" })).toHaveLength(148);
    expect(ids({ q: "  " })).toHaveLength(148);
    expect(ids({ q: "没有这样的指标" })).toEqual([]);
  });
});

describe("filtering by property", () => {
  it("takes in the subheadings of a section", () => {
    expect(ids({ section: "appendix.1" })).toHaveLength(8);
    expect(ids({ section: "appendix.1.2" })).toHaveLength(5);
  });

  it("by the subject that the navigation names, wherever the form puts it", () => {
    const sizes = topicIds.map((topic) => ids({ topic }).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(148);
    const places = new Set(ids({ topic: "applications" }).map((id) => indicatorOf(id).origin));
    expect([...places].sort()).toEqual(["annex", "appendix", "prose"]);
  });

  it("by source, unit and state", () => {
    expect(ids({ source: "annex" })).toHaveLength(21);
    expect(ids({ unit: "Mbps" })).toHaveLength(4);
    expect(ids({ status: "bound" })).toEqual(["n.app.users", "n.reform.onlineTarget"]);
    expect(ids({ status: "blank" }, allStates)).toEqual(["channel.gazette"]);
    expect(ids({ source: "prose", unit: "件", min: 300 })).toEqual([
      "n.mailbox.received",
      "n.mailbox.resolved",
      "n.mailbox.published",
    ]);
  });

  it("by what the report contradicts: totals that do not come out, not each of their parts", () => {
    const found = ids({ contradicted: true });
    expect(found).toContain("application.replied");
    expect(found).not.toContain("application.replied.granted");
  });
});

describe("a range of values", () => {
  it("includes its ends, and takes a bound at its limit", () => {
    expect(ids({ min: 10_000, max: 10_732, unit: "条" })).toEqual(["channel.website"]);
    expect(ids({ min: 10_000, max: 10_000 })).toEqual(["n.app.users"]);
  });

  it("never holds a cell without a number, not even around zero", () => {
    const around = ids({ min: -1, max: 1, section: "appendix.1.2" }, allStates);
    expect(around).toEqual([]);
    expect(ids({ min: 0, section: "appendix.1.2" }, allStates)).toEqual([
      "channel.website",
      "channel.other",
    ]);
  });

  it.each([
    ["1000", 1000],
    ["1,000", 1000],
    [" 1.5万 ", 15_000],
    ["３００", 300],
    ["-2.5", -2.5],
    ["", undefined],
    ["abc", null],
    ["1.2.3", null],
    ["12件", null],
  ])("reads %j as %j", (typed, number) => {
    expect(readLimit(typed)).toBe(number);
  });

  it.each([
    ["", "", undefined],
    ["5", "5", undefined],
    ["x", "", "min"],
    ["", "x", "max"],
    ["9", "5", "order"],
  ])("finds fault with %j to %j: %j", (min, max, fault) => {
    expect(rangeFault(min, max)).toBe(fault);
  });
});

it("counts the filters that are set, a range once", () => {
  expect(filterCount(noFilters)).toBe(0);
  expect(filterCount({ ...noFilters, q: "a", min: 1, max: 2, unit: "件" })).toBe(3);
});
