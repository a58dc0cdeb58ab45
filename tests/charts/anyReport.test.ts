// @vitest-environment node

import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { ChartDefinition } from "../../src/charts/definition.ts";
import type { ChartModel, Mark } from "../../src/charts/model.ts";
import { charts } from "../../src/charts/registry.ts";
import type { Report } from "../../src/domain/report.ts";
import { findObservation } from "../../src/domain/report.ts";
import { blank, reported, type Value } from "../../src/domain/value.ts";
import { isIndicatorId } from "../../src/forms/indicators.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { indicators } from "../fixtures/hailingForm.ts";
import {
  hailingWith,
  madeUpReport,
  notApplicable,
  reportOfOnly,
  unreadable,
} from "../fixtures/report.ts";
import { allMarks, everyView } from "./models.ts";
import { brokenNumbers, brokenTexts } from "./modelTexts.ts";

vi.setConfig({ testTimeout: 30_000 });

const known: Readonly<Record<string, Report>> = {
  "2017": hailing2017,
  consistent: madeUpReport(),
  "all blank": reportOfOnly(blank),
  "all unreadable": reportOfOnly(unreadable),
  "all not applicable": reportOfOnly(notApplicable),
  "all zero": reportOfOnly(0),
  "all one": reportOfOnly(1),
  empty: { ...hailing2017, observations: [], accounts: [] },
};

/** Every chart of a report, in every view and both languages. */
function everyModel(chart: ChartDefinition, report: Report): ChartModel[] {
  return locales.flatMap((locale) =>
    everyView(chart).map((view) => chart.build(report, view, wordsFor(locale))),
  );
}

function expectSound(model: ChartModel, report: Report) {
  expect(brokenTexts(model)).toEqual([]);
  expect(brokenNumbers(model)).toEqual([]);
  for (const text of [model.kicker, model.headline, model.subtitle, model.source]) {
    expect(text.trim()).not.toBe("");
  }
  const marks = allMarks(model);
  expect(new Set(marks.map((mark) => mark.key)).size).toBe(marks.length);
  for (const mark of marks) expectSoundMark(mark, report);
  for (const panel of model.panels) {
    if (panel.kind === "flow" || panel.kind === "tiles") continue;
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

describe.each(charts.map((chart) => [chart.id, chart] as const))("%s", (_, chart) => {
  it.each(Object.entries(known))("is sound for a report that is %s", (_, report) => {
    for (const model of everyModel(chart, report)) expectSound(model, report);
  });

  it("speaks of no contradiction where nothing is wrong", () => {
    for (const model of everyModel(chart, madeUpReport())) {
      expect(model.notes.filter((note) => note.kind === "contradiction")).toEqual([]);
      expect(allMarks(model).filter((mark) => mark.contradictions.length > 0)).toEqual([]);
      expect(allMarks(model).filter((mark) => mark.tone === "contradiction")).toEqual([]);
      for (const panel of model.panels) {
        if (panel.kind !== "bars") continue;
        expect(panel.references.filter((each) => each.tone === "contradiction")).toEqual([]);
      }
    }
  });

  it("is sound whatever stands in the cells", () => {
    const cell: fc.Arbitrary<Value | number | "absent"> = fc.oneof(
      fc.nat(50_000),
      fc.constantFrom<Value | number | "absent">(0, 1, blank, unreadable, notApplicable, "absent"),
      fc.constant(reported(12.5, "12.5")),
    );
    const changes = fc.dictionary(fc.constantFrom(...indicators.map(({ id }) => id)), cell, {
      minKeys: 1,
      maxKeys: 60,
    });
    const views = everyView(chart);
    fc.assert(
      fc.property(changes, fc.constantFrom(...locales), fc.nat(), (change, locale, n) => {
        const report = hailingWith(change);
        const view = views[n % views.length];
        if (view) expectSound(chart.build(report, view, wordsFor(locale)), report);
      }),
      { numRuns: 60 },
    );
  });
});
