// @vitest-environment node
import { describe, expect, it } from "vitest";
import { metricsChart } from "../../../src/charts/services/metrics.ts";
import { blanked } from "../../fixtures/report.ts";
import { allMarks, contradictedIn, factsOf, markOf, modelOf, panelOf } from "../models.ts";
import { rulesNoted } from "../notes.ts";

describe("the online-service metrics", () => {
  const model = modelOf(metricsChart);

  it("are the printed shares beside the shares that the counts give", () => {
    expect(panelOf(model, "bars").rows.map((row) => factsOf(row.marks))).toEqual([
      [
        ["service.noVisit.share", 100],
        ["service.noVisit.recomputed", 68.4],
      ],
      [
        ["service.unifiedLogin.share", 84.18],
        ["service.unifiedLogin.recomputed", 82.86],
      ],
      [
        ["service.online.share", 100],
        ["service.online.recomputed", 98.62],
      ],
    ]);
    expect(panelOf(model, "bars").axis).toMatchObject({ max: 100, suffix: "%" });
  });

  it("name the gap in points, the widest in colour", () => {
    const { rows } = panelOf(model, "bars");
    expect(rows.map((row) => row.gap)).toEqual([
      ...["相差 31.6 个百分点", "相差 1.32 个百分点", "相差 1.38 个百分点"],
    ]);
    expect(rows.map((row) => row.marks[0]?.tone)).toEqual(["data", "context", "context"]);
  });

  it("mark as ours what was worked out, with its arithmetic", () => {
    const mark = markOf(model, "service.online.recomputed");
    expect(mark.value).toMatchObject({ kind: "derived", formula: "17104 ÷ 17344" });
    expect(mark.pattern).toBe("outlined");
    expect(mark.indicator).toBeUndefined();
  });

  it("contradict the counts in all three", () => {
    const shares = ["service.noVisit.share", "service.unifiedLogin.share", "service.online.share"];
    expect(contradictedIn(model)).toEqual(shares);
    expect(rulesNoted(model, "contradiction")).toEqual(shares.map((id) => `${id}.ratio`));
  });

  it("can be counts with shares of all items", () => {
    const counts = modelOf(metricsChart, { view: { measure: "count" } });
    expect(factsOf(allMarks(counts))).toEqual([
      ["service.items", 17344],
      ["service.noVisit", 11864, 68.4],
      ["service.unifiedLogin", 14371, 82.9],
      ["service.online", 17104, 98.6],
    ]);
    expect(panelOf(counts, "bars").axis).toMatchObject({ max: 17344, suffix: "" });
  });

  it("cannot be recomputed without the items", () => {
    const without = modelOf(metricsChart, { report: blanked("service.items") });
    expect(markOf(without, "service.online.recomputed")).toMatchObject({
      value: { kind: "blank" },
      drawn: undefined,
    });
    expect(markOf(without, "service.online.share").drawn).toBe(98.62);
  });
});
