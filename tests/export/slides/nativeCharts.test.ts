import { beforeAll, describe, expect, it } from "vitest";
import { describeChart } from "../../../src/charts/describe.ts";
import type { BarsPanel } from "../../../src/charts/model.ts";
import { modelRows } from "../../../src/charts/modelRows.ts";
import { exactNumber } from "../../../src/domain/value.ts";
import { logStart } from "../../../src/export/slides/chart/plotArea.ts";
import { plotted } from "../../../src/export/slides/chart/plottedSeries.ts";
import { isPoints } from "../../../src/export/slides/chart/pointColumns.ts";
import { locales, wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { palettes } from "../../../src/theme/palettes.ts";
import { modelOf } from "../../charts/models.ts";
import { charts } from "../../fixtures/hailingForm.ts";
import { deckOf, pathsIn } from "./deck.ts";
import { attribute, elements, type OpenPackage, packageFaults } from "./openPackage.ts";
import { openWorkbook, rangeOf } from "./workbookCells.ts";

const cases = locales.flatMap((locale) =>
  charts.map((chart) => [chart.id, locale, chart] as const),
);

/** What a cache of a chart holds: a value for each point, undefined where there is none. */
function cached(reference: Element | undefined): (string | undefined)[] {
  if (!reference) throw new Error("no reference");
  const count = Number(attribute(elements(reference, "c:ptCount")[0], "val"));
  const points = new Map(
    elements(reference, "c:pt").map((point) => [
      Number(attribute(point, "idx")),
      elements(point, "c:v")[0]?.textContent ?? "",
    ]),
  );
  return Array.from({ length: count }, (_, index) => points.get(index));
}

const formula = (reference: Element | undefined) =>
  (reference && elements(reference, "c:f")[0]?.textContent) ?? "";

describe.each(cases)("%s in %s as a deck", (_, locale, chart) => {
  const model = modelOf(chart, { locale });
  const words = wordsFor(locale);
  const panels = model.panels.filter((panel): panel is BarsPanel => panel.kind === "bars");
  let file: OpenPackage;

  beforeAll(async () => {
    file = await deckOf([{ kind: "chart", model, report: hailing2017, caveats: true }], locale);
  });

  it("is a sound package", () => {
    expect(packageFaults(file)).toEqual([]);
  });

  it("draws every bars panel as a chart whose numbers are the chart's own", () => {
    const paths = pathsIn(file, "ppt/charts/");
    expect(paths).toHaveLength(panels.length);
    paths.forEach((path, at) => {
      const panel = panels[at];
      if (!panel) throw new Error("panel");
      const xml = file.xml(path);
      const workbook = openWorkbook(
        file.bytes(`ppt/embeddings/Microsoft_Excel_Sheet${at + 1}.xlsx`),
      );
      expect(packageFaults(workbook.file)).toEqual([]);
      // A series without cells of labels names the rows of a chart of points.
      const series = elements(xml, "c:ser").filter((each) => elements(each, "c15:f").length > 0);
      series.forEach((each, place) => {
        const marks = panel.rows.map((row) => row.marks[place]);
        const expected = marks.map((mark) => {
          const number = plotted(mark);
          const onLog = panel.axis.scale === "log" && number !== undefined;
          return onLog ? Math.max(number, logStart(panel)) : number;
        });
        const values = elements(each, "c:numRef")[0];
        const shown = cached(values).map((text) => (text === undefined ? undefined : Number(text)));
        expect(shown).toEqual(expected);
        expect(rangeOf(workbook, formula(values))).toEqual(expected);
        const [name, categories] = elements(each, "c:strRef");
        expect(rangeOf(workbook, formula(name))).toEqual(cached(name));
        expect(cached(name)[0]).not.toBe("");
        if (isPoints(panel)) {
          for (const { label } of panel.rows)
            expect(xml.documentElement.textContent).toContain(label);
          return;
        }
        expect(rangeOf(workbook, formula(categories))).toEqual(cached(categories));
        panel.rows.forEach((row, index) => {
          expect(cached(categories)[index]).toContain(row.label);
        });
      });
      expect(series.length).toBe(Math.max(...panel.rows.map((row) => row.marks.length)));
    });
  });

  it("keeps every observation of the panel in the workbook, blanks empty", () => {
    panels.forEach((panel, at) => {
      const workbook = openWorkbook(
        file.bytes(`ppt/embeddings/Microsoft_Excel_Sheet${at + 1}.xlsx`),
      );
      const cells = workbook.sheets.get(words.t("slides.sheet.data"));
      const rows = modelRows({ ...model, panels: [panel] }, hailing2017, words);
      rows.forEach(({ mark, place }, index) => {
        expect(cells?.get(`A${index + 2}`)).toBe(mark.label);
        const number = exactNumber(mark.value);
        if (number !== undefined) expect(cells?.get(`B${index + 2}`)).toBe(number);
        expect(cells?.get(`H${index + 2}`)).toBe(place === "" ? undefined : place);
      });
    });
  });

  it("labels points as the screen does, by cells that follow a correction", () => {
    pathsIn(file, "ppt/charts/").forEach((path, at) => {
      const panel = panels[at];
      if (!panel) throw new Error("panel");
      const workbook = openWorkbook(
        file.bytes(`ppt/embeddings/Microsoft_Excel_Sheet${at + 1}.xlsx`),
      );
      const series = elements(file.xml(path), "c:ser");
      const labelled = series.filter((each) => elements(each, "c15:f").length > 0);
      labelled.forEach((each, place) => {
        const range = elements(each, "c15:f")[0]?.textContent ?? "";
        const labels = rangeOf(workbook, range);
        panel.rows.forEach(({ marks }, row) => {
          const mark = marks[place];
          const visible = mark && plotted(mark) !== undefined && mark.caption !== "";
          expect(labels[row]).toBe(visible ? mark.caption : undefined);
        });
        const texts = elements(each, "a:fld").map(
          (field) => elements(field, "a:t")[0]?.textContent,
        );
        expect(texts).toEqual(labels.filter((label) => label !== undefined));
        const signs = elements(each, "a:r").filter((run) => run.textContent === "≠ ");
        const contradicted = panel.rows.filter(
          ({ marks }) =>
            (marks[place]?.contradictions.length ?? 0) > 0 && plotted(marks[place]) !== undefined,
        );
        expect(signs).toHaveLength(contradicted.length);
      });
    });
  });

  it("says what it shows to those who cannot see it", () => {
    const slide = file.xml("ppt/slides/slide1.xml");
    const frames = [...elements(slide, "p:nvGraphicFramePr"), ...elements(slide, "p:nvPicPr")].map(
      (each) => attribute(elements(each, "p:cNvPr")[0], "descr").replace(/\s+/g, " "),
    );
    const expected = model.panels.map((panel) =>
      describeChart({ ...model, panels: [panel] }, words),
    );
    expect(frames.length).toBe(model.panels.length);
    // A logarithmic chart words its note on zero anew, so only its facts are compared.
    frames.forEach((text, index) => {
      expect(text).toBe(expected[index]?.replace(/\s+/g, " "));
    });
  });

  it("writes in the fonts of the theme, the Chinese one by name, or leaves all to the layout", () => {
    const parts = ["ppt/slides/", "ppt/charts/", "ppt/notesSlides/", "ppt/slideLayouts/"];
    for (const path of parts.flatMap((folder) => pathsIn(file, folder))) {
      const xml = file.xml(path);
      for (const each of [...elements(xml, "a:rPr"), ...elements(xml, "a:defRPr")]) {
        if (!each.hasAttribute("sz")) continue;
        expect(attribute(elements(each, "a:ea")[0], "typeface")).toMatch(/^\+m[jn]-ea$/);
        expect(attribute(elements(each, "a:latin")[0], "typeface")).toMatch(/^\+m[jn]-lt$/);
      }
    }
    for (const name of ["a:majorFont", "a:minorFont"]) {
      const [font] = elements(file.xml("ppt/theme/theme1.xml"), name);
      if (!font) throw new Error(name);
      expect(attribute(elements(font, "a:ea")[0], "typeface")).toBe("Microsoft YaHei");
      expect(attribute(elements(font, "a:latin")[0], "typeface")).toBe("Arial");
    }
  });

  it("uses no colour but the palette's", () => {
    const allowed = Object.values(palettes.light).map((colour) => colour.slice(1).toUpperCase());
    const folders = ["ppt/slides/", "ppt/charts/", "ppt/theme/", "ppt/slideMasters/"];
    for (const path of folders.flatMap((folder) => pathsIn(file, folder))) {
      for (const each of elements(file.xml(path), "a:srgbClr")) {
        expect(allowed).toContain(attribute(each, "val"));
      }
    }
  });

  it("tells the speaker its source and every note, and shows contradictions in vermilion", () => {
    const notes = file.xml("ppt/notesSlides/notesSlide1.xml").documentElement.textContent ?? "";
    expect(notes).toContain(model.source);
    for (const note of model.notes.filter(({ kind }) => kind !== "method")) {
      expect(notes).toContain(note.text);
      expect(notes).toContain(note.finding?.explanation ?? "");
    }
    const first = model.notes.find(({ kind }) => kind === "contradiction");
    if (!first) return;
    const runs = elements(file.xml("ppt/slides/slide1.xml"), "a:r");
    const run = runs.find((each) => each.textContent?.includes(first.text));
    expect(run?.textContent?.startsWith("≠")).toBe(true);
    const colour = run && elements(run, "a:srgbClr")[0];
    expect(`#${attribute(colour, "val")}`).toBe(palettes.light.vermilion);
  });
});
