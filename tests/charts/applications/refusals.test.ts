// @vitest-environment node
import { describe, expect, it } from "vitest";
import { refusalsChart } from "../../../src/charts/applications/refusals.ts";
import { blanked } from "../../fixtures/report.ts";
import { allMarks, contradictedIn, factsOf, markOf, modelOf, panelOf } from "../models.ts";
import { rulesNoted } from "../notes.ts";

describe("the reasons for refusal", () => {
  const model = modelOf(refusalsChart);

  it("stand above the refusals reported and what the reasons come to", () => {
    expect(factsOf(allMarks(model))).toEqual([
      ["application.refused.stateSecret", 0],
      ["application.refused.tradeSecret", 0],
      ["application.refused.privacy", 1],
      ["application.refused.security", 0],
      ["application.refused.notGovernmentInformation", 8],
      ["application.refused.otherLaw", 6],
      ["application.replied.refused", 5],
      ["application.refused.sum", 15],
    ]);
    expect(markOf(model, "application.refused.sum")).toMatchObject({
      value: { kind: "derived", formula: "0 + 0 + 1 + 0 + 8 + 6" },
      pattern: "outlined",
    });
  });

  it("contradict the refusals", () => {
    expect(contradictedIn(model)).toEqual(["application.replied.refused"]);
    expect(rulesNoted(model, "contradiction")).toEqual(["application.replied.refused.sum"]);
  });

  it("keep both totals last in every order", () => {
    const { rows } = panelOf(modelOf(refusalsChart, { view: { sort: "size" } }), "bars");
    expect(rows.map((row) => row.marks[0]?.drawn)).toEqual([8, 6, 1, 0, 0, 0, 5, 15]);
  });

  it("are not added up where one is missing", () => {
    const some = modelOf(refusalsChart, { report: blanked("application.refused.security") });
    expect(allMarks(some).map((mark) => mark.key)).not.toContain("application.refused.sum");
  });
});
