import { describe, expect, it } from "vitest";
import { flowChart } from "../../src/charts/applications/flow.ts";
import { outcomesChart } from "../../src/charts/applications/outcomes.ts";
import { textWidth } from "../../src/charts/layout/textWidth.ts";
import { blank } from "../../src/domain/value.ts";
import { composeFigure, type FigureOptions } from "../../src/export/figure/composeFigure.ts";
import { findPreset, freePreset, presets } from "../../src/export/figure/preset.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { palettes } from "../../src/theme/palettes.ts";
import { allMarks, modelOf } from "../charts/models.ts";
import { fakeBrowser } from "../fixtures/browser.ts";
import { charts } from "../fixtures/hailingForm.ts";
import { reportOfOnly } from "../fixtures/report.ts";

fakeBrowser();

const usual: FigureOptions = {
  preset: findPreset("slide"),
  palette: palettes.light,
  words: wordsFor("zh"),
};

function parsed(svg: string): SVGSVGElement {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(document.querySelector("parsererror")).toBeNull();
  return document.documentElement as unknown as SVGSVGElement;
}

const bare = (text: string) => text.replace(/\s+/g, "");

/** The words of a picture in order, without the breaks between lines. */
function wordsOf(root: SVGSVGElement): string {
  return bare([...root.querySelectorAll("text")].map((each) => each.textContent).join(""));
}

describe.each(charts.map((chart) => [chart.id, chart] as const))("the figure of %s", (_, chart) => {
  const model = modelOf(chart);
  const figure = () => composeFigure(model, usual);

  it("is XML that stands alone: literal colours, nothing of a page in it", () => {
    const { svg } = figure();
    const root = parsed(svg);
    expect(svg).not.toMatch(/var\(|currentColor|foreignObject|NaN|undefined|Infinity/);
    expect(svg).not.toMatch(/ (class|style|role|tabindex|aria-\w+|data-\w+)=/);
    expect(root.querySelectorAll("script, style, image, use, a")).toHaveLength(0);
    expect(root.querySelector("title")?.textContent).toBe(model.headline);
    expect(root.querySelector("desc")?.textContent).toContain(model.source);
    for (const reference of svg.matchAll(/url\(#([^)]+)\)/g)) {
      expect(root.querySelector(`[id="${reference[1]}"]`)).not.toBeNull();
    }
    expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual(["1920", "1080"]);
  });

  it("says all that the chart says", () => {
    const said = wordsOf(parsed(figure().svg));
    for (const text of [model.kicker, model.headline, model.subtitle, model.source]) {
      expect(said).toContain(bare(text));
    }
    for (const note of model.notes) expect(said).toContain(bare(note.text));
    // Of rows that hold nothing but zeros the names stand in one line.
    const gathered = model.panels.flatMap((panel) =>
      panel.kind === "bars" ? panel.rows.filter((row) => row.gathered) : [],
    );
    for (const row of gathered) expect(said).toContain(bare(row.label));
    const captions = model.panels
      .filter((panel) => panel.kind !== "strip")
      .flatMap((panel) => allMarks({ ...model, panels: [panel] }))
      .filter((mark) => !gathered.some((row) => row.marks.includes(mark)))
      .map(({ caption }) => caption);
    for (const caption of captions) expect(said).toContain(bare(caption));
  });

  it.each(["slide", "wechat", "wechatCover"])("keeps its words within the picture %s", (id) => {
    const root = parsed(composeFigure(model, { ...usual, preset: findPreset(id) }).svg);
    const [, , width = 0, height = 0] = (root.getAttribute("viewBox") ?? "").split(" ").map(Number);
    for (const text of root.querySelectorAll(":scope > text")) {
      const size = Number(text.getAttribute("font-size"));
      const end = Number(text.getAttribute("x")) + textWidth(text.textContent ?? "", size);
      expect([text.textContent, end <= width]).toEqual([text.textContent, true]);
      const y = Number(text.getAttribute("y"));
      expect([text.textContent, y > 0 && y < height]).toEqual([text.textContent, true]);
    }
  });
});

describe("a figure", () => {
  it.each(presets.map((preset) => [preset.id, preset] as const))(
    "has the size of %s",
    (_, preset) => {
      const { svg, width, height } = composeFigure(modelOf(outcomesChart), { ...usual, preset });
      const inch = preset.unit === "mm" ? 300 / 25.4 : 1;
      expect(width).toBe(Math.round(preset.width * inch));
      if ("height" in preset) expect(height).toBe(preset.height);
      expect(height).toBeGreaterThan(100);
      expect(parsed(svg).getAttribute("width")).toBe(
        preset.unit === "mm" ? `${preset.width}mm` : String(preset.width),
      );
    },
  );

  it("can have a size of one's own within limits", () => {
    const preset = freePreset(1600, 900);
    if (!preset) throw new Error("The size is refused.");
    const { width, height } = composeFigure(modelOf(flowChart), { ...usual, preset });
    expect([width, height]).toEqual([1600, 900]);
    for (const [w, h] of [
      [10, 900],
      [1600, 9000],
      [1600.5, 900],
    ] as const) {
      expect(freePreset(w, h)).toBeUndefined();
    }
  });

  it("can be in English, in dark, and without paper", () => {
    const words = wordsFor("en");
    const model = modelOf(outcomesChart, { locale: "en" });
    const dark = composeFigure(model, { ...usual, words, palette: palettes.dark }).svg;
    expect(dark).toContain(palettes.dark.vermilion);
    expect(dark).not.toContain(palettes.light.vermilion);
    expect(wordsOf(parsed(dark))).toContain("Grantedinfull");
    expect(dark).toContain(`fill="${palettes.dark.paper}"/>`);
    const clear = composeFigure(model, { ...usual, words, transparent: true }).svg;
    expect(parsed(clear).querySelector(":scope > rect")).toBeNull();
  });

  it("takes the words that someone wrote, as words and not as markup", () => {
    const headline = 'A & B <script>"x"</script>';
    const { svg } = composeFigure(modelOf(outcomesChart), { ...usual, edits: { headline } });
    const root = parsed(svg);
    expect(root.querySelector("title")?.textContent).toBe(headline);
    expect(root.querySelector("script")).toBeNull();
    expect(wordsOf(root)).not.toContain(bare(modelOf(outcomesChart).headline));
  });

  it("never drops a contradiction unsaid where there is little room", () => {
    const model = modelOf(charts.find((each) => each.id === "review.outcomes") ?? outcomesChart);
    const root = parsed(composeFigure(model, { ...usual, preset: findPreset("wechatCover") }).svg);
    expect(wordsOf(root)).toMatch(/前后不一致（4处）|另有3处/);
  });

  it("breaks a word that has no spaces where it would run out of the picture", () => {
    const headline = `https://example.org/${"a".repeat(400)}`;
    const { svg } = composeFigure(modelOf(outcomesChart), { ...usual, edits: { headline } });
    const root = parsed(svg);
    expect(wordsOf(root)).toContain(headline);
    const [, , width = 0] = (root.getAttribute("viewBox") ?? "").split(" ").map(Number);
    for (const text of root.querySelectorAll(":scope > text")) {
      const size = Number(text.getAttribute("font-size"));
      expect(textWidth(text.textContent ?? "", size)).toBeLessThan(width);
    }
  });

  it("can be the drawing alone, with its signs, and with what it stands on", () => {
    const model = modelOf(outcomesChart);
    const { svg } = composeFigure(model, { ...usual, bare: true });
    expect(parsed(svg).querySelectorAll(":scope > text")).toHaveLength(0);
    expect(svg).toContain(usual.palette.vermilion);
    const assumption = { stamp: "推演", text: "假设答复数为 55 件" };
    const supposed = { ...model, assumption: { ...model.assumption, ...assumption } };
    const said = wordsOf(
      parsed(composeFigure(supposed as typeof model, { ...usual, bare: true }).svg),
    );
    expect(said).toContain(bare(assumption.text));
    expect(said).toContain(assumption.stamp);
    expect(said).not.toContain(bare(model.headline));
  });

  it.each(charts.map((chart) => [chart.id, chart] as const))(
    "of %s stands on a page of A4, and is read on a cover",
    (_, chart) => {
      for (const locale of ["zh", "en"] as const) {
        const model = modelOf(chart, { locale });
        const options = { ...usual, words: wordsFor(locale) };
        for (const id of ["a4", "halfA4"]) {
          const preset = findPreset(id);
          const { svg } = composeFigure(model, { ...options, preset });
          const height = Number.parseFloat(parsed(svg).getAttribute("height") ?? "");
          expect([id, height <= 225.1, height > 20]).toEqual([id, true, true]);
        }
        const { svg, width } = composeFigure(model, {
          ...options,
          preset: findPreset("wechatCover"),
        });
        const root = parsed(svg);
        const scale = width / Number((root.getAttribute("viewBox") ?? "").split(" ")[2]);
        const sizes = [...root.querySelectorAll("[font-size]")].map(
          (each) => Number(each.getAttribute("font-size")) * scale,
        );
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
        const headline = root.querySelector(':scope > text[font-weight="700"]');
        expect(Number(headline?.getAttribute("font-size"))).toBeGreaterThanOrEqual(20);
      }
    },
  );

  it.each(charts.map((chart) => chart.id))("of %s can be made of a report of blanks", (id) => {
    const chart = charts.find((each) => each.id === id) ?? outcomesChart;
    const model = modelOf(chart, { report: reportOfOnly(blank) });
    expect(composeFigure(model, usual).svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});
