import { describe, expect, it } from "vitest";
import { locales } from "../../../src/i18n/words.ts";
import { everyView, modelOf } from "../../charts/models.ts";
import { fakeBrowser } from "../../fixtures/browser.ts";
import { charts } from "../../fixtures/hailingForm.ts";
import { bytesOf } from "../slides/openPackage.ts";
import {
  briefingDeck,
  briefingDocument,
  chartDeck,
  documentOf,
  noticeOf,
  sheetOf,
  tableSheet,
} from "./exportedFiles.ts";
import { canValidate, openXmlFaults, workbooksIn } from "./openXmlFaults.ts";

fakeBrowser();

async function expectValid(file: Blob, extension: string): Promise<Uint8Array> {
  const bytes = await bytesOf(file);
  expect(await openXmlFaults(bytes, extension)).toEqual([]);
  return bytes;
}

describe.skipIf(!canValidate).each(locales)("in %s, by the Open XML schema", (locale) => {
  it.each(charts.map((chart) => [chart.id, chart] as const))(
    "%s is valid as slides however it is switched, as a document and as a workbook",
    async (_, chart) => {
      const models = everyView(chart).map((view) => modelOf(chart, { locale, view }));
      await expectValid(await chartDeck(models, locale), "pptx");
      const model = modelOf(chart, { locale });
      for (const workbook of workbooksIn(await bytesOf(await chartDeck([model], locale)))) {
        expect(await openXmlFaults(workbook, "xlsx")).toEqual([]);
      }
      await expectValid(await documentOf(model, locale), "docx");
      await expectValid(await sheetOf(model, locale), "xlsx");
    },
    300_000,
  );

  it("a briefing, a notice and the data table are valid", async () => {
    await expectValid(await briefingDeck(locale), "pptx");
    await expectValid(await briefingDocument(locale), "docx");
    await expectValid(await noticeOf(locale), "docx");
    await expectValid(await tableSheet(locale), "xlsx");
  }, 60_000);
});
