import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartsFor, findChart } from "../../src/charts/registry.ts";
import type { Report } from "../../src/domain/report.ts";
import { blank, type Value } from "../../src/domain/value.ts";
import { composeFigure } from "../../src/export/figure/composeFigure.ts";
import { findPreset } from "../../src/export/figure/preset.ts";
import { formOf } from "../../src/forms/form.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { loadAllReports } from "../../src/reports/loadReport.ts";
import { palettes } from "../../src/theme/palettes.ts";
import { type Changes, changed } from "../audit/changedReport.ts";
import { deckOf } from "../export/slides/deck.ts";
import { packageFaults } from "../export/slides/openPackage.ts";
import { fakeBrowser } from "../fixtures/browser.ts";
import { notApplicable, unreadable } from "../fixtures/report.ts";
import { headlineOf } from "./headlineOf.ts";
import { allMarks, contradictedIn, everyView, markOf, modelOf } from "./models.ts";
import { expectSound } from "./soundModel.ts";

fakeBrowser();

const all = (await loadAllReports()).filter(({ id }) => id !== "hailing-2017");

function reportOf(id: string): Report {
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(`No report "${id}".`);
  return found;
}

function chartOf(id: string) {
  const chart = findChart(id);
  if (!chart) throw new Error(`No chart "${id}".`);
  return chart;
}

/** Every cell the same; without last year's, which it could be held against. */
function only(id: string, value: Value | number): Report {
  const { previous: _, ...report } = reportOf(id);
  return changed(
    report,
    Object.fromEntries(report.observations.map(({ indicator }) => [indicator, value])),
  );
}

const inForm2021 = only("pingtan-2025", 0);
const twoCells = (id: string, changes: Changes) => changed(only(id, 0), changes);

type Case = readonly [
  report: Report,
  chart: string,
  message: string,
  facts?: Readonly<Record<string, string>>,
];

const cases: readonly Case[] = [
  [reportOf("hongze-2023"), "applications.ledger", "ledger.headline.done", { a: "21" }],
  [
    reportOf("pingtan-2025"),
    "applications.ledger",
    "ledger.headline.even",
    { a: "154", total: "148", carried: "6" },
  ],
  [reportOf("shanghai-stcsm-2024"), "applications.ledger", "ledger.headline.missing"],
  [inForm2021, "applications.ledger", "ledger.headline.none"],
  [
    twoCells("pingtan-2025", { "request.new": 9, "request.total": 7 }),
    "applications.ledger",
    "ledger.headline.short",
    { a: "9", b: "7", gap: "2" },
  ],
  [
    twoCells("pingtan-2025", { "request.new": 7, "request.total": 9 }),
    "applications.ledger",
    "ledger.headline.over",
    { a: "7", b: "9", gap: "2" },
  ],

  [
    reportOf("pingtan-2023"),
    "applications.results",
    "results.headline.most",
    { total: "81", n: "31", share: "38.3%" },
  ],
  [
    reportOf("pingtan-2020"),
    "applications.results",
    "results.headline.over",
    { total: "21", parts: "27" },
  ],
  [reportOf("shuyang-drc-2023"), "applications.results", "results.headline.all", { total: "26" }],
  [
    reportOf("shanghai-office-2019"),
    "applications.results",
    "results.headline.partly",
    { total: "805" },
  ],
  [inForm2021, "applications.results", "results.headline.none"],
  [
    twoCells("pingtan-2025", { "request.total": 4, "request.granted": 2, "request.partial": 2 }),
    "applications.results",
    "results.headline.tie",
    { total: "4", n: "2" },
  ],
  [
    twoCells("pingtan-2025", { "request.total": 4, "request.granted": 2 }),
    "applications.results",
    "results.headline.short",
    { total: "4", parts: "2" },
  ],
  [
    twoCells("pingtan-2025", { "request.total": blank, "request.granted": 2 }),
    "applications.results",
    "results.headline.noTotal",
    { parts: "2" },
  ],
  [only("pingtan-2025", blank), "applications.results", "results.headline.missing"],

  [reportOf("hongze-2023"), "applications.applicants", "applicants.headline.all", { total: "21" }],
  [
    reportOf("suqian-2024"),
    "applications.applicants",
    "applicants.headline.most",
    { total: "3,525", n: "3,440", share: "97.6%" },
  ],
  [
    reportOf("shanghai-office-2019"),
    "applications.applicants",
    "applicants.headline.partly",
    { total: "859" },
  ],
  [inForm2021, "applications.applicants", "applicants.headline.none"],
  [
    twoCells("pingtan-2025", { "request.new": 3, "request.new@citizen": 2 }),
    "applications.applicants",
    "applicants.headline.differ",
    { total: "3", parts: "2" },
  ],
  [
    twoCells("pingtan-2025", {
      "request.new": 4,
      "request.new@citizen": 2,
      "request.new@enterprise": 2,
    }),
    "applications.applicants",
    "applicants.headline.tie",
    { total: "4", n: "2" },
  ],
  [
    twoCells("pingtan-2025", { "request.new": blank, "request.new@citizen": 2 }),
    "applications.applicants",
    "applicants.headline.noTotal",
    { parts: "2" },
  ],

  [
    reportOf("pingtan-2023"),
    "applications.reasons",
    "reasons.headline.most",
    { total: "37", n: "31" },
  ],
  [reportOf("shuyang-drc-2023"), "applications.reasons", "reasons.headline.none"],
  [only("pingtan-2025", unreadable), "applications.reasons", "reasons.headline.missing"],
  [
    twoCells("pingtan-2025", { "request.refused.process": 3 }),
    "applications.reasons",
    "reasons.headline.all",
    { total: "3" },
  ],
  [
    twoCells("pingtan-2025", { "request.refused.process": 3, "request.refused.query": 3 }),
    "applications.reasons",
    "reasons.headline.tie",
    { total: "6", n: "3" },
  ],

  [reportOf("pingtan-2023"), "applications.route", "route.headline.most", { total: "81", n: "31" }],
  [
    reportOf("pingtan-2020"),
    "applications.route",
    "route.headline.differ",
    { parts: "26", total: "20" },
  ],
  [reportOf("shanghai-office-2019"), "applications.route", "route.headline.missing"],
  [inForm2021, "applications.route", "route.headline.none"],
  [
    twoCells("pingtan-2025", {
      "request.total": 4,
      "request.total@citizen": 4,
      "request.granted@citizen": 2,
      "request.partial@citizen": 2,
    }),
    "applications.route",
    "route.headline.tie",
    { total: "4", bands: "2", n: "2" },
  ],

  [reportOf("hongze-2023"), "review.tracks", "tracks.headline.differ", { parts: "11", total: "0" }],
  [
    reportOf("suqian-2023"),
    "review.tracks",
    "tracks.headline.plain",
    { review: "440", lawsuits: "113", corrected: "18" },
  ],
  [reportOf("pingtan-2019"), "review.tracks", "tracks.headline.none"],
  [reportOf("shanghai-office-2019"), "review.tracks", "tracks.headline.missing"],

  [
    reportOf("pingtan-2022"),
    "disclosure.documents",
    "documents.headline.documents",
    { n: "698", first: "88", second: "55" },
  ],
  [reportOf("shanghai-office-2025"), "disclosure.documents", "documents.headline.missing"],
  [inForm2021, "disclosure.documents", "documents.headline.none"],
  [
    reportOf("pingtan-2020"),
    "disclosure.published",
    "documents.headline.published",
    { n: "166", first: "77", second: "77" },
  ],

  [
    reportOf("shuyang-2025"),
    "administration.decisions",
    "decisions.headline.most",
    { n: "693,957" },
  ],
  [inForm2021, "administration.decisions", "decisions.headline.none"],
  [only("pingtan-2025", notApplicable), "administration.decisions", "decisions.headline.missing"],
  [
    twoCells("pingtan-2025", { "licence.decisions": 5, "penalty.decisions": blank }),
    "administration.decisions",
    "decisions.headline.list",
  ],
];

describe("a chart of the forms of 2019 and 2021", () => {
  it.each(cases.map((each) => [each[0].id, each[1], each[2], each] as const))(
    "of %s: %s says %s",
    (_id, _chart, _message, [report, id, message, facts = {}]) => {
      for (const locale of locales) {
        const found = headlineOf(modelOf(chartOf(id), { report, locale }), locale);
        expect([locale, found.key]).toEqual([locale, message]);
        expect(found.facts).toMatchObject(facts);
      }
    },
  );

  it("marks what contradicts, and nothing else", () => {
    const contradicted = (report: string, chart: string) =>
      contradictedIn(modelOf(chartOf(chart), { report: reportOf(report) }));
    expect(contradicted("hongze-2023", "review.tracks")).toEqual([
      "dispute.review.total",
      "dispute.afterReview.total",
    ]);
    for (const report of all) {
      const charts = chartsFor(formOf(report));
      const signed = charts.flatMap((chart) => contradictedIn(modelOf(chart, { report })));
      if (!["hongze-2023", "pingtan-2020"].includes(report.id))
        expect([report.id, signed]).toEqual([report.id, []]);
    }
  });

  it("says what does not follow from last year as an open question", () => {
    const notes = (id: string) =>
      modelOf(chartOf("disclosure.documents"), { report: reportOf(id) }).notes.map(
        ({ text }) => text,
      );
    expect(notes("pingtan-2023")).toEqual([
      expect.stringMatching(/^存疑：.*643 件（698 \+ 77 − 132）/),
    ]);
    expect(notes("pingtan-2022")).toEqual([]);
  });

  it("gives a sum with a part missing as what it is at least", () => {
    const report = changed(reportOf("pingtan-2025"), { "request.refused.process": blank });
    const mark = markOf(
      modelOf(chartOf("applications.results"), { report }),
      "request.group.refused",
    );
    expect(mark.value).toMatchObject({ kind: "bound", side: "atLeast" });
    expect(mark.drawn).toBeUndefined();
  });

  it("says which sums are only bounds, and admits none below zero", () => {
    const notes = (changes: Changes) =>
      modelOf(chartOf("applications.results"), {
        report: changed(reportOf("pingtan-2023"), changes),
      })
        .notes.map(({ text }) => text)
        .join();
    expect(notes({ "request.refused.process": blank })).toContain("只能算出至少多少：不予公开。");
    expect(notes({})).not.toContain("至少");
    const below = { "request.refused.process": blank, "request.refused.query": -18 };
    expect(notes(below)).not.toContain("至少");
  });

  it("draws what is unaccounted for with the words of the very check that found it", () => {
    const report = twoCells("pingtan-2025", { "request.new": 9, "request.total": 7 });
    const mark = markOf(modelOf(chartOf("applications.ledger"), { report }), "request.remainder");
    expect(mark.contradictions).toEqual([expect.stringMatching(/结转/)]);
    expect(mark.tone).toBe("contradiction");
  });

  it("gives correction rates of what is decided, where the outcomes make the total", () => {
    const notes = (id: string) =>
      modelOf(chartOf("review.tracks"), { report: reportOf(id) })
        .notes.map(({ text }) => text)
        .join();
    expect(notes("huaian-2024")).toContain("行政复议 314 件中 64 件，20.4%");
    expect(notes("hongze-2023")).not.toContain("纠正率");
  });
});

describe.each(all.map((report) => [report.id, report] as const))(
  "every chart of %s",
  (_, report) => {
    const charts = chartsFor(formOf(report));

    it("is sound in every view and both languages", () => {
      expect(charts.length).toBeGreaterThan(7);
      for (const chart of charts)
        for (const locale of locales)
          for (const view of everyView(chart))
            expectSound(chart.build(report, view, wordsFor(locale)), report);
    });
  },
);

describe("whatever stands in the cells of a form", () => {
  it.each(["pingtan-2025", "pingtan-2019"])("the charts of %s are sound", (id) => {
    const report = reportOf(id);
    const ids = report.observations.map(({ indicator }) => indicator);
    const cell = fc.oneof(
      fc.nat(5_000),
      fc.constantFrom<Value | number | "absent">(0, 1, blank, unreadable, notApplicable, "absent"),
    );
    const changes = fc.dictionary(fc.constantFrom(...ids), cell, { minKeys: 1, maxKeys: 60 });
    fc.assert(
      fc.property(changes, fc.constantFrom(...locales), (change, locale) => {
        const other = changed(report, change);
        for (const chart of chartsFor(formOf(report)))
          expectSound(modelOf(chart, { report: other, locale }), other);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["blank", blank],
    ["zero", 0],
    ["one", 1],
    ["unreadable", unreadable],
  ] as const)("also where all is %s", (_, value) => {
    for (const id of ["pingtan-2025", "pingtan-2019"]) {
      const report = only(id, value);
      for (const chart of chartsFor(formOf(report)))
        for (const locale of locales) expectSound(modelOf(chart, { report, locale }), report);
    }
  });
});

describe.each(["hongze-2023", "pingtan-2020", "suqian-2024"])(
  "what is taken from the charts of %s",
  (id) => {
    const report = reportOf(id);
    const models = chartsFor(formOf(report)).map((chart) => modelOf(chart, { report }));

    it("is a deck that opens, with a native chart for each panel of bars", async () => {
      const slides = models.map(
        (model) => ({ kind: "chart", model, report, caveats: true }) as const,
      );
      expect(packageFaults(await deckOf(slides, "zh"))).toEqual([]);
    });

    it.each(["slide", "wechat", "a4"] as const)(
      "is a picture of the format %s that stands alone",
      (preset) => {
        for (const model of models) {
          const { svg } = composeFigure(model, {
            preset: findPreset(preset),
            palette: palettes.light,
            words: wordsFor("zh"),
          });
          const root = new DOMParser().parseFromString(svg, "image/svg+xml");
          expect(root.querySelector("parsererror")).toBeNull();
          expect(svg).not.toMatch(/var\(|NaN|undefined|Infinity/);
          expect(root.querySelector("title")?.textContent).toBe(model.headline);
        }
      },
    );

    it("has a mark for every number that its headline is about", () => {
      for (const model of models) expect(allMarks(model).length).toBeGreaterThan(1);
    });
  },
);
