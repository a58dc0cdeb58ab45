import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { outcomesChart } from "../../src/charts/applications/outcomes.ts";
import { buildOnAssumption } from "../../src/charts/assumption.ts";
import { defaultView } from "../../src/charts/view.ts";
import { chartCsv } from "../../src/export/chartCsv.ts";
import { chartFileName } from "../../src/export/chartFileName.ts";
import { chartJson } from "../../src/export/chartJson.ts";
import { documentFile } from "../../src/export/documents/documentFile.ts";
import { composeFigure } from "../../src/export/figure/composeFigure.ts";
import { stampedKicker } from "../../src/export/figure/figureText.ts";
import { presets } from "../../src/export/figure/preset.ts";
import { chartWorkbook } from "../../src/export/sheets/chartWorkbook.ts";
import { chartSlides } from "../../src/export/slides/chartSlides.ts";
import { deckFile } from "../../src/export/slides/deckFile.ts";
import type { ChartSlide } from "../../src/export/slides/slide.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { palettes } from "../../src/theme/palettes.ts";
import { deckOf, pixel } from "./slides/deck.ts";
import { openPackage } from "./slides/openPackage.ts";

const picture = { png: pixel, width: 1890, height: 900 };

const supposed = (words = wordsFor("zh")) =>
  buildOnAssumption(
    outcomesChart,
    hailing2017,
    defaultView(outcomesChart.switches),
    words,
    "countedAgain:application.replied.refused",
  );

const bare = (text: string) => text.replace(/<[^>]+>|\s+/g, "");

describe("an assumption in what is taken away", () => {
  it.each(locales)(
    "is stamped on a picture and told in it, whatever was edited (%s)",
    (locale) => {
      const words = wordsFor(locale);
      const { model } = supposed(words);
      const edits = { headline: "全部答复", subtitle: "件", note: "附注" };
      for (const preset of presets) {
        const { svg } = composeFigure(model, { preset, words, palette: palettes.light, edits });
        expect(svg).toContain(`>${words.t("assumption.stamp")}</text>`);
        expect(bare(svg)).toContain(bare(model.assumption?.text ?? "-"));
      }
      const wordless = { ...model, kicker: "", headline: "", subtitle: "", notes: [], source: "" };
      const [preset] = presets;
      const { svg } = composeFigure(wordless, { preset, words, palette: palettes.light });
      expect(svg).toContain(`>${words.t("assumption.stamp")}</text>`);
    },
    30_000,
  );

  it.each(locales)("is stamped on a slide, told on it and to the speaker (%s)", async (locale) => {
    const words = wordsFor(locale);
    const { model, report } = supposed(words);
    const long = "甲".repeat(1000);
    const edits = { headline: long, subtitle: long, note: long, comment: long };
    for (const texts of [{}, edits]) {
      const slide = { kind: "chart", model, report, caveats: false, ...texts } as const;
      const file = await deckOf([slide], locale);
      const text = (path: string) => bare(file.xml(path).documentElement.textContent ?? "");
      expect(text("ppt/slides/slide1.xml")).toContain(bare(words.t("assumption.stamp")));
      expect(text("ppt/slides/slide1.xml")).toContain(bare(model.assumption?.text ?? "-"));
      expect(text("ppt/notesSlides/notesSlide1.xml")).toContain(
        bare(model.assumption?.text ?? "-"),
      );
    }
  });

  it("stands in the CSV: the number itself, and in the state of each share", () => {
    const { model, report } = supposed();
    const lines = chartCsv(model, report, wordsFor("zh")).split("\r\n");
    expect(lines[1]).toMatch(/^申请答复,55,件,.*假设（推演）,55 \+ 15 = 70/);
    expect(lines[2]).toContain("全部答复（假设 55 件）,原文数值，占比据假设推演");
  });

  it("stands in the notes of the speaker, the slide's topic and the sheet behind its chart", async () => {
    const { model, report } = supposed();
    const words = wordsFor("zh");
    // An author may leave out caveats and write everything anew.
    const slide = { ...chartSlides(model, report, { headline: "结果", subtitle: "件" })[0] };
    const deck = await deckFile([{ ...slide, caveats: false } as ChartSlide], {
      ...{ words, palette: palettes.light, title: "t" },
      paint: async () => new Uint8Array(),
    });
    const parts = unzipSync(new Uint8Array(await deck.arrayBuffer()));
    const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    expect(text("ppt/slides/slide1.xml")).toContain("推演 · 答复结果");
    expect(text("ppt/slides/slide1.xml")).toContain(model.assumption?.text);
    expect(text("ppt/notesSlides/notesSlide1.xml")).toContain(model.assumption?.text);
    const sheet = Object.keys(parts).find((path) => path.endsWith(".xlsx")) ?? "";
    const cells = unzipSync(parts[sheet] ?? new Uint8Array());
    const written = Object.values(cells)
      .map((each) => strFromU8(each))
      .join("");
    expect(written).toContain("假设（推演）");
    expect(written).toContain("占比据假设推演");
  });

  it("stands first in the file's name, in the reader's language", () => {
    const zh = supposed();
    expect(chartFileName(zh.model, zh.report, wordsFor("zh"), "csv")).toBe(
      "推演-55_泰州市海陵区2017_答复结果.csv",
    );
    const en = supposed(wordsFor("en"));
    expect(chartFileName(en.model, en.report, wordsFor("en"), "png", "slide")).toBe(
      "what-if-55_Hailing-District,-Taizhou-2017_What-became-of-the-applications_slide.png",
    );
  });

  it("stands in the JSON, for programs", () => {
    const { model, report } = supposed();
    const file = JSON.parse(chartJson(model, report, wordsFor("zh")));
    expect(file.assumption).toMatchObject({ indicator: "application.replied", value: 55 });
    expect(file.rows[0]).toMatchObject({ value: 55, status: "assumed", formula: "55 + 15 = 70" });
    expect(file.rows[1].share.assumed).toBe(true);
  });

  it("stands in a document, whatever was edited or left out: stamp, note, states", async () => {
    const words = wordsFor("zh");
    const { model, report } = supposed(words);
    const texts = { headline: "全部答复", subtitle: "件" };
    const item = { kind: "chart", model, report, caveats: false, picture, ...texts } as const;
    const options = { words, palette: palettes.print, title: "全部答复" };
    for (const items of [[item], [{ kind: "text", title: "", text: "文" }, item]] as const) {
      const file = await openPackage(await documentFile(items, options));
      const text = file.xml("word/document.xml").documentElement.textContent ?? "";
      expect(text).toContain(stampedKicker(model));
      expect(text).toContain(model.assumption?.text);
      expect(text).toContain(words.t("status.assumed").slice(0, 2));
      expect(text).toContain(model.source);
    }
  });

  it("stands in a workbook: in its title, its states, and what it says of itself", async () => {
    const words = wordsFor("zh");
    const { model, report } = supposed(words);
    const file = await openPackage(await chartWorkbook({ model, report, words }));
    const strings = file.xml("xl/sharedStrings.xml").documentElement.textContent ?? "";
    expect(strings).toContain(words.t("status.assumed"));
    expect(strings).toContain(model.assumption?.text);
    expect(strings).toContain(
      words.t("status.assumedShare", { status: words.t("status.reported") }),
    );
    expect(file.text("docProps/core.xml")).toContain(`<dc:title>${model.headline}</dc:title>`);
  });
});
