import { describe, expect, it } from "vitest";
import { checkLists } from "../../src/check/checkGroups.ts";
import { checkRows } from "../../src/check/checkRows.ts";
import { listDocument } from "../../src/check/takeAlong/listDocument.ts";
import { listWorkbook } from "../../src/check/takeAlong/listWorkbook.ts";
import { receiptDocument } from "../../src/check/takeAlong/receiptDocument.ts";
import { receiptLines } from "../../src/check/takeAlong/receiptLines.ts";
import { putCheckWords } from "../../src/i18n/checkWords.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { reportOfOwn } from "../../src/library/own/ownReport.ts";
import { bytesOf, elements, openPackage } from "../export/slides/openPackage.ts";
import { canValidate, openXmlFaults } from "../export/validator/openXmlFaults.ts";
import { ownDraft } from "./ownDraft.ts";

putCheckWords();
const own = await ownDraft({ problems: "" });
const report = reportOfOwn(own);
const lists = checkLists(report, own);

describe.each(locales)("what is taken along from a check in %s", (locale) => {
  const words = wordsFor(locale);
  const rows = checkRows(lists, { own, report, words });
  const receipt = receiptLines({ own, report, lists }, words, new Date(2026, 10, 27));
  const textsOf = async (file: Blob, part: string, tag: string) =>
    elements((await openPackage(file)).xml(part), tag).map((each) => each.textContent ?? "");

  it("has every row of the lists, in Word and in Excel", async () => {
    const inWord = await textsOf(
      await listDocument("title", "about", rows, words),
      "word/document.xml",
      "w:p",
    );
    const inExcel = await textsOf(
      await listWorkbook("title", rows, receipt, words),
      "xl/sharedStrings.xml",
      "si",
    );
    expect(rows.length).toBeGreaterThan(4);
    for (const { text, arithmetic } of rows) {
      expect(inWord.some((line) => line.endsWith(text))).toBe(true);
      expect(inWord.some((line) => line.endsWith(arithmetic))).toBe(true);
      expect(inExcel).toContain(text);
    }
  });

  it("has the file's fingerprint and every result on the receipt", async () => {
    const file = await receiptDocument("title", receipt, words);
    const cells = await textsOf(file, "word/document.xml", "w:tc");
    expect(cells.slice(2)).toEqual(receipt.flat());
  });

  it.skipIf(!canValidate)("is valid by the Open XML schema", async () => {
    const files = [
      ["docx", await listDocument("title", "about", rows, words)],
      ["docx", await receiptDocument("title", receipt, words)],
      ["xlsx", await listWorkbook("title", rows, receipt, words)],
    ] as const;
    for (const [extension, file] of files) {
      expect(await openXmlFaults(await bytesOf(file), extension)).toEqual([]);
    }
  });
});
