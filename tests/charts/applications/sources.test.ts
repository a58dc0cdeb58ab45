// @vitest-environment node
import { describe, expect, it } from "vitest";
import { sourcesChart } from "../../../src/charts/applications/sources.ts";
import { hailingWith, madeUpReport } from "../../fixtures/report.ts";
import { allMarks, contradictedIn, factsOf, markOf, modelOf, panelOf } from "../models.ts";
import { rulesNoted } from "../notes.ts";

describe("the applicants", () => {
  const model = modelOf(sourcesChart);

  it("are drawn from both appendices, with shares of 70, and what the first leaves open", () => {
    const { rows } = panelOf(model, "bars");
    expect(rows.map((row) => row.marks.map((mark) => mark.drawn))).toEqual([
      ...[[0, 0], [3, 3], [0, 0], [0, 0], [0, 0], [48, 64], [3, 3], [16]],
    ]);
    expect(factsOf(rows.flatMap((row) => row.marks)).slice(10)).toEqual([
      ["source.citizen", 48, 68.6],
      ["annex.source.citizen", 64, 91.4],
      ["source.other", 3, 4.3],
      ["annex.source.other", 3, 4.3],
      ["application.received.remainder", 16, 22.9],
    ]);
    expect(markOf(model, "application.received.remainder").value).toMatchObject({
      formula: "70 − 54",
    });
  });

  it("contradict each other in the citizens", () => {
    expect(contradictedIn(model)).toEqual([
      "source.citizen",
      "annex.source.citizen",
      "application.received.remainder",
    ]);
    expect(rulesNoted(model, "contradiction")).toEqual([
      "source.sum",
      "annex.source.citizen.appendix",
    ]);
  });

  it("leave something open in the second appendix too where its parts fall short", () => {
    const other = modelOf(sourcesChart, { report: hailingWith({ "annex.source.other": 1 }) });
    const mark = markOf(other, "annex.source.total.remainder");
    expect(mark.value).toMatchObject({ low: 2, formula: "70 − 68" });
    expect(mark.label).toContain("附表二");
  });

  it("leave nothing open where both add up", () => {
    const keys = allMarks(modelOf(sourcesChart, { report: madeUpReport() })).map((m) => m.key);
    expect(keys.filter((key) => key.endsWith("remainder"))).toEqual([]);
  });
});
