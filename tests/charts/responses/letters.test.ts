// @vitest-environment node
import { describe, expect, it } from "vitest";
import { lettersChart } from "../../../src/charts/responses/letters.ts";
import { blanked } from "../../fixtures/report.ts";
import { allMarks, contradictedIn, factsOf, markOf, modelOf, notesOf, panelOf } from "../models.ts";

describe("the letters", () => {
  const model = modelOf(lettersChart);

  it("are those of the mailbox with their shares, then the others", () => {
    expect(factsOf(allMarks(model))).toEqual([
      ["n.mailbox.received", 308],
      ["n.mailbox.resolved", 308, 100],
      ["n.mailbox.published", 308, 100],
      ["mailbox.total", 534],
      ["complaints.total", 13150],
    ]);
  });

  it("say how long an answer took, where the report does", () => {
    expect(notesOf(model, "method").join()).toContain("4 天");
    const without = modelOf(lettersChart, { report: blanked("n.mailbox.days") });
    expect(notesOf(without, "method").join()).not.toContain("天");
  });

  it("can stand on a logarithmic axis, which then explains itself", () => {
    const dots = modelOf(lettersChart, { view: { type: "dots" } });
    expect(panelOf(dots, "bars")).toMatchObject({ geometry: "dots", axis: { scale: "log" } });
    expect(notesOf(dots, "method").join().length).toBeGreaterThan(
      notesOf(model, "method").join().length,
    );
    expect(panelOf(model, "bars").axis.scale).toBe("linear");
  });

  it("contradict nothing", () => {
    expect(contradictedIn(model)).toEqual([]);
    expect(notesOf(model, "contradiction")).toEqual([]);
    expect(markOf(model, "complaints.total").tone).toBe("context");
  });
});
