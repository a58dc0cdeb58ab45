// @vitest-environment node
import { describe, expect, it } from "vitest";
import { handledChart } from "../../../src/charts/services/handled.ts";
import { blanked } from "../../fixtures/report.ts";
import { allMarks, factsOf, modelOf, notesOf, panelOf } from "../models.ts";

describe("the cases handled", () => {
  const model = modelOf(handledChart);

  it("are drawn with shares of the six kinds together, 55,817", () => {
    expect(factsOf(allMarks(model))).toEqual([
      ["service.handled.licence", 45992, 82.4],
      ["service.handled.levy", 203, 0.4],
      ["service.handled.adjudication", 0, 0],
      ["service.handled.confirmation", 6128, 11],
      ["service.handled.reward", 0, 0],
      ["service.handled.other", 3494, 6.3],
    ]);
    expect(notesOf(model, "method").join()).toContain("55,817");
  });

  it("stand as bars, as long as they are, until someone asks for a logarithmic axis", () => {
    expect(panelOf(model, "bars")).toMatchObject({ geometry: "bars", axis: { scale: "linear" } });
    expect(notesOf(model, "method").join()).not.toContain("对数");
    const dots = modelOf(handledChart, { view: { type: "dots" } });
    expect(panelOf(dots, "bars")).toMatchObject({ geometry: "dots", axis: { scale: "log" } });
    expect(notesOf(dots, "method").join()).toContain("对数");
  });

  it("tell zeros in one line, and a blank in a row of its own", () => {
    const gathered = (report = model) =>
      panelOf(report, "bars").rows.flatMap((row) => (row.gathered ? row.key : []));
    expect(gathered()).toEqual(["service.handled.adjudication", "service.handled.reward"]);
    const some = modelOf(handledChart, { report: blanked("service.handled.reward") });
    expect(gathered(some)).toEqual(["service.handled.adjudication"]);
  });

  it("draw a zero, which a blank is not", () => {
    const zero = (report = model) =>
      allMarks(report).map((mark) => mark.drawn === 0 || mark.drawn === undefined);
    expect(zero()).toEqual([false, false, true, false, true, false]);
    const some = modelOf(handledChart, { report: blanked("service.handled.reward") });
    expect(allMarks(some).map((mark) => mark.drawn)).toEqual([
      ...[45992, 203, 0, 6128, undefined, 3494],
    ]);
    expect(allMarks(some).some((mark) => mark.share)).toBe(false);
    expect(notesOf(some, "method").join()).not.toMatch(/\d/);
  });
});
