// @vitest-environment node

import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { ChartDefinition } from "../../src/charts/definition.ts";
import type { ChartModel } from "../../src/charts/model.ts";
import type { Report } from "../../src/domain/report.ts";
import { blank, reported, type Value } from "../../src/domain/value.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { charts, indicators } from "../fixtures/hailingForm.ts";
import {
  hailingWith,
  madeUpReport,
  notApplicable,
  reportOfOnly,
  unreadable,
} from "../fixtures/report.ts";
import { allMarks, everyView } from "./models.ts";
import { expectSound } from "./soundModel.ts";

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
