// @vitest-environment node
import { describe, expect, it } from "vitest";
import { listsChart } from "../../../src/charts/services/lists.ts";
import { blanked } from "../../fixtures/report.ts";
import { contradictedIn, factsOf, modelOf, notesOf, panelOf } from "../models.ts";

describe("the lists", () => {
  const model = modelOf(listsChart);

  it("are two panels and a number, since they count different things", () => {
    const facts = (key: string) =>
      factsOf(panelOf(model, "bars", key).rows.flatMap((row) => row.marks));
    expect(facts("powers")).toEqual([
      ["n.service.items", 3667],
      ["n.service.fullyOnline", 664, 18.1],
      ["n.reform.powers", 3601],
    ]);
    expect(factsOf(panelOf(model, "tiles").marks)).toEqual([["n.reform.guides", 3754]]);
    expect(facts("noVisit")).toEqual([
      ["n.reform.noVisitListed", 647],
      ["n.reform.noVisitPublished", 583, 90.1],
    ]);
  });

  it("draw the target where 90% of the list lie", () => {
    const { references } = panelOf(model, "bars", "noVisit");
    expect(references).toMatchObject([{ key: "n.reform.onlineTarget", tone: "context" }]);
    expect(references[0]?.drawn).toBeCloseTo(582.3);
    expect(references[0]?.label).toMatch(/90%.*582\.3/);
    expect(panelOf(model, "bars", "powers").references).toEqual([]);
  });

  it.each(["n.reform.onlineTarget", "n.reform.noVisitListed"])(
    "have no target without %s",
    (id) => {
      const without = modelOf(listsChart, { report: blanked(id) });
      expect(panelOf(without, "bars", "noVisit").references).toEqual([]);
    },
  );

  it("contradict nothing", () => {
    expect(contradictedIn(model)).toEqual([]);
    expect(notesOf(model, "contradiction")).toEqual([]);
  });
});
