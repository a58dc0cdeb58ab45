// @vitest-environment node
import { describe, expect, it } from "vitest";
import { kindsChart } from "../../../src/charts/responses/kinds.ts";
import { contradictedIn, factsOf, markOf, modelOf, panelOf } from "../models.ts";
import { rulesNoted } from "../notes.ts";

describe("the responses", () => {
  const model = modelOf(kindsChart);

  it("are drawn by kind, in the order of the form or of size", () => {
    const marks = panelOf(model, "bars", "kinds").rows.flatMap((row) => row.marks);
    expect(factsOf(marks)).toEqual([
      ["response.pressConferences", 4],
      ["response.interviews", 20],
      ["response.social", 172],
      ["response.other", 11],
    ]);
    expect(new Set(marks.map((mark) => mark.unit)).size).toBe(1);
    expect(factsOf(panelOf(model, "tiles").marks)).toEqual([["response.articles", 114]]);
    const sorted = panelOf(modelOf(kindsChart, { view: { sort: "size" } }), "bars", "kinds");
    expect(sorted.rows.map((row) => row.marks[0]?.drawn)).toEqual([172, 20, 11, 4]);
  });

  it("say how many of each the principal official joined", () => {
    const { rows } = panelOf(model, "bars", "principal");
    expect(rows.map((row) => factsOf(row.marks))).toEqual([
      [
        ["response.pressConferences.whole", 4],
        ["response.pressConferences.principal", 3, 75],
      ],
      [
        ["response.interviews.whole", 20],
        ["response.interviews.principal", 19, 95],
      ],
    ]);
    expect(markOf(model, "response.interviews.principal").share?.of).toBe("网站在线访谈");
  });

  it("keep the unit of each kind", () => {
    expect(markOf(model, "response.articles").caption).toBe("114 篇");
    expect(markOf(model, "response.social").caption).toBe("172 次");
  });

  it("contradict the main text in the articles, and differ in scope in the interviews", () => {
    expect(contradictedIn(model)).toEqual(["response.articles"]);
    expect(rulesNoted(model, "contradiction")).toEqual(["n.response.articles.appendix"]);
    expect(rulesNoted(model, "scope")).toEqual(["n.response.interviews.appendix"]);
  });
});
