// @vitest-environment node
import { describe, expect, it } from "vitest";
import { enterprisesChart } from "../../../src/charts/disclosure/enterprises.ts";
import { blanked, hailingWith } from "../../fixtures/report.ts";
import { contradictedIn, markOf, modelOf } from "../models.ts";
import { rulesNoted } from "../notes.ts";

const lastYear = "n.enterprise.items.lastYear";

describe("the public enterprises", () => {
  const model = modelOf(enterprisesChart);

  it("have this year's number, and last year's as the range that the growth leaves", () => {
    expect(markOf(model, "n.enterprise.items").value).toMatchObject({ number: 7725 });
    const before = markOf(model, lastYear);
    // 7725 ÷ 4.4775 and 7725 ÷ 4.4765
    expect(before.value).toMatchObject({ kind: "derived", low: 1725.3, high: 1725.7 });
    expect(before.drawn).toBeCloseTo(1725.486, 2);
    expect(before.pattern).toBe("outlined");
    expect(before.indicator).toBeUndefined();
    expect(before.value).toHaveProperty("formula", expect.stringMatching(/7725.*347\.7%/));
    expect(before.caption).toMatch(/1,725\.3.*1,725\.7/);
  });

  it("are of the years that the report is about", () => {
    expect(markOf(model, "n.enterprise.items").label).toContain("2017");
    expect(markOf(model, lastYear).label).toContain("2016");
    expect(model.subtitle).toContain("34");
  });

  it("contradict themselves, for no whole number lies in that range", () => {
    expect(contradictedIn(model)).toEqual(["n.enterprise.items"]);
    expect(rulesNoted(model, "contradiction")).toEqual(["n.enterprise.growth.whole"]);
  });

  it("have no last year without a growth", () => {
    const without = modelOf(enterprisesChart, { report: blanked("n.enterprise.growth") });
    expect(markOf(without, lastYear)).toMatchObject({ value: { kind: "blank" }, drawn: undefined });
  });

  it("have no last year where everything is said to have gone", () => {
    const gone = modelOf(enterprisesChart, {
      report: hailingWith({ "n.enterprise.growth": -100 }),
    });
    expect(markOf(gone, lastYear).drawn).toBeUndefined();
  });
});
