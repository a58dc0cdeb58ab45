// @vitest-environment node
import { describe, expect, it } from "vitest";
import { reviewChart } from "../../../src/charts/review/outcomes.ts";
import { blanked } from "../../fixtures/report.ts";
import { contradictedIn, factsOf, modelOf, notesOf, panelOf } from "../models.ts";
import { rulesNoted } from "../notes.ts";

describe("review and litigation", () => {
  const model = modelOf(reviewChart);

  it("are drawn by outcome on one scale, with shares of their own totals", () => {
    expect(panelOf(model, "bars").rows.map((row) => factsOf(row.marks))).toEqual([
      [
        ["review.total", 26],
        ["n.review.total", 3],
      ],
      [["review.upheld", 12, 46.2]],
      [
        ["review.corrected", 3, 11.5],
        ["n.review.corrected", 1, 33.3],
      ],
      [["review.other", 11, 42.3]],
      [
        ["litigation.total", 39],
        ["n.litigation.total", 5],
      ],
      [["litigation.upheld", 20, 51.3]],
      [
        ["litigation.corrected", 2, 5.1],
        ["n.litigation.corrected", 0, 0],
      ],
      [["litigation.other", 17, 43.6]],
    ]);
  });

  it("give every correction rate with its base", () => {
    const [method = ""] = notesOf(model, "method");
    for (const pattern of [/3 .*26 .*11\.5%/, /1 .*3 .*33\.3%/, /2 .*39 .*5\.1%/, /0 .*5 .*0%/]) {
      expect(method).toMatch(pattern);
    }
    const [fewer = ""] = notesOf(
      modelOf(reviewChart, { report: blanked("review.total") }),
      "method",
    );
    expect(fewer.match(/%/g)).toHaveLength(3);
  });

  it("contradict the main text in all four pairs and in nothing else", () => {
    expect(contradictedIn(model).sort()).toEqual([
      ...["litigation.corrected", "litigation.total", "n.litigation.corrected"],
      ...["n.litigation.total", "n.review.corrected", "n.review.total"],
      ...["review.corrected", "review.total"],
    ]);
    expect(rulesNoted(model, "contradiction").sort()).toEqual([
      "n.litigation.corrected.appendix",
      "n.litigation.total.appendix",
      "n.review.corrected.appendix",
      "n.review.total.appendix",
    ]);
  });

  it("name every gap between appendix and main text, the totals in colour", () => {
    const { rows, geometry, series } = panelOf(model, "bars");
    expect([geometry, series.length]).toEqual(["dumbbells", 2]);
    const gaps = rows.flatMap((row) => (row.gap ? [[row.key, row.gap]] : []));
    expect(gaps).toEqual([
      ["review.total", "相差 23 件"],
      ["review.corrected", "相差 2 件"],
      ["litigation.total", "相差 34 件"],
      ["litigation.corrected", "相差 2 件"],
    ]);
    const named = rows.filter((row) => row.marks[0]?.tone === "data").map((row) => row.key);
    expect(named).toEqual(["review.total", "litigation.total"]);
  });

  it("leave the totals out among shares", () => {
    const shares = panelOf(modelOf(reviewChart, { view: { measure: "share" } }), "bars");
    expect(shares.rows).toHaveLength(6);
    expect(shares.rows.flatMap((row) => row.marks).every((mark) => mark.share)).toBe(true);
  });
});
