// @vitest-environment node
import { describe, expect, it } from "vitest";
import { resourcesChart } from "../../../src/charts/capacity/resources.ts";
import { madeUpReport } from "../../fixtures/report.ts";
import { contradictedIn, factsOf, markOf, modelOf, notesOf, panelOf } from "../models.ts";

describe("the resources", () => {
  const model = modelOf(resourcesChart);

  it("are drawn in groups of one unit, and as numbers where each has its own", () => {
    const groups = ["staff", "offices"].map((key) => {
      const { rows, axis } = panelOf(model, "bars", key);
      const units = new Set(rows.flatMap((row) => row.marks.map((mark) => mark.unit)));
      expect(units.size).toBe(1);
      return [key, axis.max, ...factsOf(rows.flatMap((row) => row.marks)).map(([, ...f]) => f)];
    });
    expect(groups).toEqual([
      ["staff", 128, [128], [17, 13.3], [111, 86.7]],
      ["offices", 41, [41], [30], [11]],
    ]);
    expect(panelOf(model, "tiles").marks.map((mark) => mark.caption)).toEqual([
      ...["472 个", "3,018 件", "22 次", "38 次", "1,802 人次", "90.2 万元", "0 万元"],
    ]);
  });

  it("say money in the unit of the form, in English in yuan", () => {
    expect(markOf(model, "capacity.budget").caption).toBe("90.2 万元");
    const english = modelOf(resourcesChart, { locale: "en" });
    expect(markOf(english, "capacity.budget").caption).toBe("¥902,000");
  });

  it("say how the offices come about only where the numbers say so", () => {
    expect(notesOf(model, "method").join()).toMatch(/41.*30.*11/);
    const other = modelOf(resourcesChart, { report: madeUpReport({ "n.units.towns": 12 }) });
    expect(notesOf(other, "method").join()).not.toMatch(/\d/);
  });

  it("contradict nothing", () => {
    expect(contradictedIn(model)).toEqual([]);
  });
});
