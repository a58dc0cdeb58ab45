// @vitest-environment node
import { describe, expect, it } from "vitest";
import { arrivalChart } from "../../../src/charts/applications/arrival.ts";
import { hailingWith } from "../../fixtures/report.ts";
import { contradictedIn, factsOf, markOf, modelOf, panelOf } from "../models.ts";
import { rulesNoted } from "../notes.ts";

describe("the ways of arrival", () => {
  const model = modelOf(arrivalChart);

  it("are drawn in pairs, each with its share of its own source's total", () => {
    expect(panelOf(model, "bars").rows.map((row) => factsOf(row.marks))).toEqual([
      [
        ["application.received.inPerson", 15, 21.4],
        ["n.application.inPerson", 3, 4.3],
      ],
      [
        ["application.received.fax", 0, 0],
        ["n.application.fax", 0, 0],
      ],
      [
        ["application.received.online", 32, 45.7],
        ["n.application.online", 44, 62.9],
      ],
      [
        ["application.received.mail", 23, 32.9],
        ["n.application.mail", 23, 32.9],
      ],
    ]);
  });

  it("take the main text's shares of the main text's total", () => {
    const report = hailingWith({ "n.application.received": 140 });
    expect(markOf(modelOf(arrivalChart, { report }), "n.application.mail").share?.percent).toBe(
      (23 / 140) * 100,
    );
  });

  it("contradict each other where they differ, and only there", () => {
    expect(contradictedIn(model)).toEqual([
      "application.received.inPerson",
      "n.application.inPerson",
      "application.received.online",
      "n.application.online",
    ]);
    expect(rulesNoted(model, "contradiction")).toEqual([
      "n.application.inPerson.appendix",
      "n.application.online.appendix",
    ]);
  });

  it("can be told apart by label alone", () => {
    expect(markOf(model, "application.received.mail").label).toContain("附表一");
    expect(markOf(model, "n.application.mail").label).toContain("正文");
    expect(panelOf(model, "bars").series).toEqual(["附表一", "正文"]);
  });

  it("name the gap where they differ, and tell the way that nobody used in a line", () => {
    const { rows, geometry } = panelOf(model, "bars");
    expect(geometry).toBe("dumbbells");
    expect(rows.map((row) => row.gap)).toEqual(["相差 12 件", undefined, "相差 12 件", undefined]);
    expect(rows.map((row) => row.gathered === true)).toEqual([false, true, false, false]);
    expect(rows.map((row) => row.marks.map((mark) => mark.tone))).toEqual([
      ...[["data", "data"], ...Array.from({ length: 3 }, () => ["context", "context"])],
    ]);
  });

  it("can be bars, and ordered by the larger of each pair", () => {
    const sorted = modelOf(arrivalChart, { view: { sort: "size", type: "bars" } });
    const { rows, geometry } = panelOf(sorted, "bars");
    expect(geometry).toBe("bars");
    expect(rows.map((row) => row.key.split(".").at(-1))).toEqual([
      ...["online", "mail", "inPerson", "fax"],
    ]);
  });
});
