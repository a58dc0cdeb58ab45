// @vitest-environment node
import { describe, expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import { contradictionsOf } from "../../src/audit/contradictions.ts";
import { marksOf } from "../../src/charts/model.ts";
import { chartCsv } from "../../src/export/chartCsv.ts";
import { findingSentence } from "../../src/i18n/findingText.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { charts } from "../fixtures/hailingForm.ts";
import { modelOf } from "./models.ts";

/** Charts of so many numbers that one note speaks for all their signs. */
const quiet = ["overview.year"];

describe.each(charts.map((chart) => [chart.id, chart] as const))("the signs of %s", (id, chart) => {
  it.each(locales)("have their notes, and the notes their signs (%s)", (locale) => {
    const words = wordsFor(locale);
    const model = modelOf(chart, { locale });
    const marks = model.panels.flatMap(marksOf);
    const said = new Set(marks.flatMap(({ contradictions }) => contradictions));
    const notes = model.notes.filter(({ kind }) => kind === "contradiction");
    if (quiet.includes(id)) {
      const n = marks.filter(({ contradictions }) => contradictions.length > 0).length;
      expect(notes.map(({ text }) => text)).toEqual([words.t("chart.note.signed", { n })]);
      return;
    }
    const texts = notes.map(({ text }) => text);
    for (const sentence of said) expect(texts).toContain(sentence);
    // A name left blank is told in a note; it says nothing against the number of its row.
    const aboutNames = auditReport(hailing2017)
      .filter(({ kind }) => kind === "structure")
      .map((finding) => findingSentence(finding, words));
    for (const text of texts) {
      if (!aboutNames.includes(text)) expect(said).toContain(text);
    }
  });

  it("stand in its file as well", () => {
    const words = wordsFor("zh");
    const model = modelOf(chart);
    const csv = chartCsv(model, hailing2017, words);
    for (const { contradictions } of model.panels.flatMap(marksOf)) {
      for (const sentence of contradictions) expect(csv).toContain(sentence.replaceAll('"', '""'));
    }
  });

  it("are on every number that a contradiction speaks against", () => {
    for (const { indicator, contradictions } of modelOf(chart).panels.flatMap(marksOf)) {
      if (!indicator) continue;
      expect(contradictions).toHaveLength(contradictionsOf(hailing2017, indicator).length);
    }
  });
});
