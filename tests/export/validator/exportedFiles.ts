import { emptyBriefing, type NewItem } from "../../../src/briefing/basket/briefing.ts";
import { changeBriefing } from "../../../src/briefing/basket/changeBriefing.ts";
import { newChart, newNumber, newTable, newText } from "../../../src/briefing/basket/newItem.ts";
import { buildDeck } from "../../../src/briefing/deck/buildDeck.ts";
import type { ChartModel } from "../../../src/charts/model.ts";
import { chartDocument } from "../../../src/export/documents/chartDocument.ts";
import { documentFile } from "../../../src/export/documents/documentFile.ts";
import { noticeDocument } from "../../../src/export/noticeDocument.ts";
import { chartWorkbook } from "../../../src/export/sheets/chartWorkbook.ts";
import { observationsWorkbook } from "../../../src/export/sheets/observationsWorkbook.ts";
import { deckFile } from "../../../src/export/slides/deckFile.ts";
import type { Slide } from "../../../src/export/slides/slide.ts";
import { type Locale, wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { palettes } from "../../../src/theme/palettes.ts";
import { charts } from "../../fixtures/hailingForm.ts";
import { pixel } from "../slides/deck.ts";

const report = hailing2017;
const picture = { png: pixel, width: 1890, height: 900 };

function deckOf(slides: readonly Slide[], locale: Locale): Promise<Blob> {
  const words = wordsFor(locale);
  const look = { words, palette: palettes.light, title: "海陵 <2017>" };
  return deckFile(slides, { ...look, paint: async () => pixel });
}

/** Charts as slides, all in one deck. */
export function chartDeck(models: readonly ChartModel[], locale: Locale): Promise<Blob> {
  return deckOf(
    models.map((model) => ({ kind: "chart", model, report, caveats: true })),
    locale,
  );
}

/** A briefing with an item of every kind, as slides. */
function briefingOf(locale: Locale): readonly Slide[] {
  const items: NewItem[] = [
    ...charts.slice(0, 3).map(({ id }) => newChart("hailing-2017", id)),
    newNumber("hailing-2017", "application.replied"),
    newTable("hailing-2017", "flag=contradiction"),
    newText("甲", "乙\n丙"),
  ];
  const briefing = changeBriefing(emptyBriefing, { type: "add", items, locale });
  const { cover, entries } = buildDeck(briefing, report);
  return [cover, ...entries.map(({ slide }) => slide)];
}

export function briefingDeck(locale: Locale): Promise<Blob> {
  return deckOf(briefingOf(locale), locale);
}

export function briefingDocument(locale: Locale): Promise<Blob> {
  const items = briefingOf(locale).map((slide) =>
    slide.kind === "chart" ? { ...slide, picture } : slide,
  );
  return documentFile(items, { words: wordsFor(locale), palette: palettes.print, title: "海陵" });
}

export function documentOf(model: ChartModel, locale: Locale): Promise<Blob> {
  const look = { words: wordsFor(locale), palette: palettes.print, title: model.headline };
  return chartDocument(model, report, { ...look, picture });
}

export function noticeOf(locale: Locale): Promise<Blob> {
  return noticeDocument("关于更正的函\n经核对，有下列数据不一致。\n一、甲", locale);
}

export function sheetOf(model: ChartModel, locale: Locale): Promise<Blob> {
  return chartWorkbook({ model, report, words: wordsFor(locale) });
}

export function tableSheet(locale: Locale): Promise<Blob> {
  const filters = [{ label: "状态", value: "空白" }];
  const { observations } = report;
  return observationsWorkbook({ report, observations, filters, words: wordsFor(locale) });
}
