// @vitest-environment node
import { describe, expect, it } from "vitest";
import { outcomesChart } from "../../../src/charts/applications/outcomes.ts";
import { blanked, madeUpReport } from "../../fixtures/report.ts";
import { allMarks, contradictedIn, factsOf, markOf, modelOf, notesOf, panelOf } from "../models.ts";
import { rulesNoted } from "../notes.ts";

const rest = "application.replied.remainder";

describe("the outcomes", () => {
  const model = modelOf(outcomesChart);

  it("are drawn with their shares of all 70 replies, and what they leave open with them", () => {
    expect(factsOf(allMarks(model))).toEqual([
      ["application.replied.alreadyPublic", 2, 2.9],
      ["application.replied.granted", 17, 24.3],
      ["application.replied.partial", 4, 5.7],
      ["application.replied.refused", 5, 7.1],
      ["application.replied.notThisAgency", 3, 4.3],
      ["application.replied.notExist", 15, 21.4],
      ["application.replied.amend", 4, 5.7],
      ["application.replied.otherRoute", 5, 7.1],
      [rest, 15, 21.4],
    ]);
  });

  it("have a remainder that is ours, hatched, with its formula", () => {
    const mark = markOf(model, rest);
    expect(mark.value).toEqual({ kind: "derived", low: 15, high: 15, formula: "70 − 55" });
    expect(mark).toMatchObject({ pattern: "hatched", tone: "contradiction" });
    expect(mark.indicator).toBeUndefined();
    expect(mark.contradictions).toHaveLength(1);
    expect(mark.contradictions[0]).toMatch(/70.*55.*15/);
  });

  it("are contradicted as a sum, which no single outcome is blamed for", () => {
    // The refusals have a sum of their own that does not come out.
    expect(contradictedIn(model)).toEqual(["application.replied.refused", rest]);
    expect(rulesNoted(model, "contradiction")).toEqual([
      "application.replied.sum",
      "application.replied.refused.sum",
    ]);
  });

  it("keep the remainder last in every order, and set apart", () => {
    const sorted = modelOf(outcomesChart, { view: { sort: "size" } });
    const { rows } = panelOf(sorted, "bars");
    expect(rows.map((row) => row.key.split(".").at(-1))).toEqual([
      ...["granted", "notExist", "refused", "otherRoute", "partial", "amend", "notThisAgency"],
      ...["alreadyPublic", "remainder"],
    ]);
    expect(rows.map((row) => row.apart === true).indexOf(true)).toBe(8);
    expect(markOf(sorted, rest)).toMatchObject({ caption: "15 件 21.4%", aside: "21.4%" });
  });

  it.each([
    ["the outcomes come to the total", madeUpReport()],
    ["the outcomes come to more", madeUpReport({ "application.replied.amend": 40 })],
    ["an outcome is blank", blanked("application.replied.amend")],
    ["the total is blank", blanked("application.replied")],
  ])("have no remainder where %s", (_, report) => {
    const other = modelOf(outcomesChart, { report });
    expect(allMarks(other).map((mark) => mark.key)).not.toContain(rest);
    expect(allMarks(other)).toHaveLength(8);
    expect(notesOf(other, "method")).toEqual([]);
  });

  it("have no shares without a total", () => {
    const other = modelOf(outcomesChart, { report: blanked("application.replied") });
    for (const mark of allMarks(other)) {
      expect([mark.share, mark.aside]).toEqual([undefined, undefined]);
      expect(mark.caption).toMatch(/^\d+ 件$/);
    }
  });

  it("step back behind the remainder, and are all named where there is none", () => {
    expect(new Set(allMarks(model).map((mark) => mark.tone))).toEqual(
      new Set(["context", "contradiction"]),
    );
    const whole = modelOf(outcomesChart, { report: madeUpReport() });
    expect(new Set(allMarks(whole).map((mark) => mark.tone))).toEqual(new Set(["data"]));
  });
});
