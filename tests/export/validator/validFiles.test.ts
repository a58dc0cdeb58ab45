import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { outcomesChart } from "../../../src/charts/applications/outcomes.ts";
import { modelOf } from "../../charts/models.ts";
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

const model = modelOf(outcomesChart);

const files: readonly (readonly [string, string, () => Promise<Blob>])[] = [
  [
    "a deck of every chart",
    "pptx",
    () =>
      chartDeck(
        charts.map((chart) => modelOf(chart)),
        "zh",
      ),
  ],
  ["a briefing as a deck", "pptx", () => briefingDeck("en")],
  ["a briefing as a document", "docx", () => briefingDocument("zh")],
  ["a chart as a document", "docx", () => documentOf(model, "zh")],
  ["a correction notice", "docx", () => noticeOf("zh")],
  ["a chart as a workbook", "xlsx", () => sheetOf(model, "zh")],
  ["the data table as a workbook", "xlsx", () => tableSheet("zh")],
];

describe.skipIf(!canValidate)("by the Open XML schema", () => {
  it.each(files)("%s is valid", async (_, extension, make) => {
    expect(await openXmlFaults(await bytesOf(await make()), extension)).toEqual([]);
  });

  it("the workbook inside a chart is valid", async () => {
    const [workbook] = workbooksIn(await bytesOf(await chartDeck([model], "zh")));
    if (!workbook) throw new Error("workbook");
    expect(await openXmlFaults(workbook, "xlsx")).toEqual([]);
  });

  it("a file with a part that nobody knows is not", async () => {
    const files = unzipSync(await bytesOf(await noticeOf("en")));
    const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    files["word/document.xml"] = strToU8(xml.replace("<w:body>", "<w:body><w:nothing/>"));
    expect((await openXmlFaults(zipSync(files), "docx")).join()).toContain(":nothing'");
  });
});
