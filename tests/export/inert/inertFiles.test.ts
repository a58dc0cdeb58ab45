import { describe, expect, it } from "vitest";
import { emptyBriefing, type NewItem } from "../../../src/briefing/basket/briefing.ts";
import { changeBriefing } from "../../../src/briefing/basket/changeBriefing.ts";
import { newChart, newNumber, newTable, newText } from "../../../src/briefing/basket/newItem.ts";
import { buildDeck } from "../../../src/briefing/deck/buildDeck.ts";
import { outcomesChart } from "../../../src/charts/applications/outcomes.ts";
import { chartDocument } from "../../../src/export/documents/chartDocument.ts";
import { documentFile } from "../../../src/export/documents/documentFile.ts";
import { composeFigure } from "../../../src/export/figure/composeFigure.ts";
import { addPngFacts } from "../../../src/export/figure/pngChunks.ts";
import { findPreset } from "../../../src/export/figure/preset.ts";
import { noticeDocument } from "../../../src/export/noticeDocument.ts";
import { chartWorkbook } from "../../../src/export/sheets/chartWorkbook.ts";
import { observationsWorkbook } from "../../../src/export/sheets/observationsWorkbook.ts";
import { chartSlides } from "../../../src/export/slides/chartSlides.ts";
import { wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { palettes } from "../../../src/theme/palettes.ts";
import { modelOf } from "../../charts/models.ts";
import { fakeBrowser } from "../../fixtures/browser.ts";
import { deckOf, pixel } from "../slides/deck.ts";
import { type OpenPackage, openPackage } from "../slides/openPackage.ts";
import { formulasIn, markupFaults, officeFaults, pngTexts } from "./fileFaults.ts";
import { harmlessParts, hostileText } from "./hostileText.ts";

fakeBrowser();

const words = wordsFor("zh");
const model = modelOf(outcomesChart);
const picture = { png: pixel, width: 1890, height: 900 };
const look = { words, palette: palettes.print, title: hostileText };
const edits = { headline: hostileText, subtitle: hostileText, note: hostileText };

/** All text of a part, as a program shows it. */
function textIn(file: OpenPackage, path: string): string {
  return file.xml(path).documentElement.textContent ?? "";
}

function expectAllSaid(text: string): void {
  const bare = text.replace(/\s+/g, "");
  for (const part of harmlessParts) expect(bare).toContain(part.replace(/\s+/g, ""));
}

describe("hostile words in a chart's files", () => {
  it("stay words in a picture", () => {
    const { svg } = composeFigure(model, {
      ...{ preset: findPreset("slide"), palette: palettes.light, words, edits },
    });
    const document = new DOMParser().parseFromString(svg, "image/svg+xml");
    expect(document.querySelector("parsererror")?.textContent).toBeUndefined();
    expect(markupFaults("svg", document)).toEqual([]);
    expectAllSaid(document.querySelector("title")?.textContent ?? "");
  });

  it("stay words in what a PNG says of itself", () => {
    const png = addPngFacts(pixel, { pixelsPerMetre: 3780, texts: { Title: hostileText } });
    const { Title = "" } = pngTexts(png);
    expectAllSaid(Title);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none.
    expect(Title).not.toMatch(/[\u0000-\u001f\u007f]/);
  });

  it("stay words on a slide", async () => {
    const file = await deckOf(chartSlides(model, hailing2017, edits), "zh");
    expect(officeFaults(file)).toEqual([]);
    expectAllSaid(textIn(file, "ppt/slides/slide1.xml"));
  });

  it("stay words in a document", async () => {
    const options = { ...look, picture, texts: edits };
    const file = await openPackage(await chartDocument(model, hailing2017, options));
    expect(officeFaults(file)).toEqual([]);
    expectAllSaid(textIn(file, "word/document.xml"));
    expectAllSaid(textIn(file, "docProps/core.xml"));
  });

  it("stay words in a workbook, whose formulas are our own", async () => {
    const hostile = { ...model, headline: hostileText, source: hostileText, kicker: hostileText };
    const workbook = await chartWorkbook({ model: hostile, report: hailing2017, words });
    const file = await openPackage(workbook);
    expect(officeFaults(file)).toEqual([]);
    const share = /^(IF\(COUNT\(B\d+,F\d+\)<2,"",IF\(F\d+=0,"",B\d+\/F\d+\*100\)\)|F\$\d+)$/;
    for (const formula of formulasIn(file)) expect(formula).toMatch(share);
    const { observations } = hailing2017;
    const filters = [{ label: hostileText, value: hostileText }];
    const table = await openPackage(
      await observationsWorkbook({ report: hailing2017, observations, filters, words }),
    );
    expect(officeFaults(table)).toEqual([]);
    expect(formulasIn(table).length).toBeGreaterThan(20);
  });
});

describe("hostile words in a briefing", () => {
  const items = [
    {
      ...newChart("hailing-2017", "applications.outcomes"),
      headline: hostileText,
      comment: hostileText,
    },
    { ...newNumber("hailing-2017", "application.replied"), comment: hostileText },
    {
      ...newTable("hailing-2017", "section=appendix.4"),
      title: hostileText.slice(0, 120),
      comment: hostileText,
    },
    { ...newText(hostileText.slice(0, 120)), text: `${hostileText}\n${hostileText}` },
  ] as NewItem[];
  const briefing = changeBriefing(emptyBriefing, { type: "add", items, locale: "zh" });
  // As from storage that somebody else wrote to: past the cleaning of the fields.
  const deck = buildDeck({ ...briefing, title: hostileText, subtitle: hostileText }, hailing2017);
  const slides = [deck.cover, ...deck.entries.map(({ slide }) => slide)];

  it("stay words on its slides", async () => {
    const file = await deckOf(slides, "zh");
    expect(officeFaults(file)).toEqual([]);
    expectAllSaid(textIn(file, "ppt/slides/slide1.xml"));
    expectAllSaid(textIn(file, "ppt/slides/slide2.xml"));
  });

  it("stay words in its document", async () => {
    const pages = slides.map((slide) => (slide.kind === "chart" ? { ...slide, picture } : slide));
    const file = await openPackage(await documentFile(pages, look));
    expect(officeFaults(file)).toEqual([]);
    expectAllSaid(textIn(file, "word/document.xml"));
  });
});

describe("a hostile notice", () => {
  it("stays words", async () => {
    const file = await openPackage(await noticeDocument(`${hostileText}\n${hostileText}`, "zh"));
    expect(officeFaults(file)).toEqual([]);
    expectAllSaid(textIn(file, "word/document.xml"));
  });
});

describe("what the checks above look for", () => {
  it.each([
    ["<svg><script/></svg>", "<script>"],
    ["<svg><rect onclick='1'/></svg>", "onclick"],
    ["<svg><image href='http://a/'/></svg>", "http://a/"],
    ["<svg><rect fill='url(http://a/)'/></svg>", "url(http://a/)"],
    ["<svg><style/></svg>", "<style>"],
    ["<!DOCTYPE a><a/>", "document type"],
    ["<w:p xmlns:w='w'><w:hyperlink/></w:p>", "w:hyperlink"],
    ["<w:p xmlns:w='w'><w:instrText>DDEAUTO a b</w:instrText></w:p>", "DDEAUTO"],
    ["<w:p xmlns:w='w'><w:fldSimple w:instr='INCLUDETEXT a'/></w:p>", "INCLUDETEXT"],
    ['<c><f>HYPERLINK("http://a")</f></c>', "HYPERLINK"],
    ["<c><f>cmd|'/c calc'!A0</f></c>", "cmd"],
  ])("is found in %s", (xml, fault) => {
    const document = new DOMParser().parseFromString(xml, "application/xml");
    expect(markupFaults("part", document).join()).toContain(fault);
  });
});
