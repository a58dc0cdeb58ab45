import { expect } from "vitest";
import type { Mark } from "../../src/charts/mark.ts";
import type { ChartModel } from "../../src/charts/model.ts";
import { findObservation, type Report } from "../../src/domain/report.ts";
import { blank } from "../../src/domain/value.ts";
import { isIndicatorId } from "../../src/forms/indicators.ts";
import { allMarks } from "./models.ts";
import { brokenNumbers, brokenTexts } from "./modelTexts.ts";

/** Holds of every chart of any report: whole words, marks with names, lengths within the axis. */
export function expectSound(model: ChartModel, report: Report) {
  expect(brokenTexts(model)).toEqual([]);
  expect(brokenNumbers(model)).toEqual([]);
  for (const text of [model.kicker, model.headline, model.subtitle, model.source]) {
    expect(text.trim()).not.toBe("");
  }
  const marks = allMarks(model);
  expect(new Set(marks.map((mark) => mark.key)).size).toBe(marks.length);
  for (const mark of marks) expectSoundMark(mark, report);
  for (const panel of model.panels) {
    if (panel.kind === "flow" || panel.kind === "tiles" || panel.kind === "matrix") continue;
    const rows = panel.kind === "bars" ? panel.rows : panel.lanes;
    const drawn = rows.flatMap((row) => row.marks.flatMap((mark) => mark.drawn ?? []));
    expect(Math.max(0, ...drawn)).toBeLessThanOrEqual(panel.axis.max);
  }
}

function expectSoundMark(mark: Mark, report: Report) {
  const { indicator, value, drawn } = mark;
  if (indicator !== undefined) {
    expect(isIndicatorId(indicator)).toBe(true);
    expect(value).toEqual(findObservation(report, indicator)?.value ?? blank);
  }
  // A state without a number has no length, and a zero has: the two never look the same.
  if (value.kind !== "reported" && value.kind !== "derived") expect(drawn).toBeUndefined();
  if (value.kind === "derived") expect(value.formula).not.toMatch(/\?|undefined/);
  expect(mark.label).not.toBe("");
}
