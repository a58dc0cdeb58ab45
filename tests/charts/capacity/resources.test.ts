// @vitest-environment node
import { describe, expect, it } from "vitest";
import { resourcesChart } from "../../../src/charts/capacity/resources.ts";
import { madeUpReport } from "../../fixtures/report.ts";
import { contradictedIn, factsOf, markOf, modelOf, notesOf, panelOf } from "../models.ts";

describe("the resources", () => {
  const model = modelOf(resourcesChart);

  it("are drawn in groups of one unit, each on a scale of its own", () => {
    const groups = model.panels.map(({ key }) => {
      const { rows, axis } = panelOf(model, "bars", key);
      return [key, axis.max, ...factsOf(rows.flatMap((row) => row.marks)).map(([, ...f]) => f)];
    });
    expect(groups).toEqual([
      ["staff", 128, [128], [17, 13.3], [111, 86.7]],
      ["offices", 41, [41], [30], [11]],
      ["places", 3018, [472], [3018]],
      ["training", 1802, [22], [38], [1802]],
      ["money", 90.2, [90.2], [0]],
    ]);
  });

  it("say money in the unit of the form", () => {
    expect(markOf(model, "capacity.budget").caption).toBe("90.2 万元");
    const english = modelOf(resourcesChart, { locale: "en" });
    expect(markOf(english, "capacity.budget").caption).toMatch(/90\.2 \w.*yuan/);
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
