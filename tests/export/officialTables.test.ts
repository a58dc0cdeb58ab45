import { describe, expect, it } from "vitest";
import { exactNumber } from "../../src/domain/value.ts";
import { officialDocx } from "../../src/export/official/officialDocx.ts";
import { officialHtml } from "../../src/export/official/officialHtml.ts";
import { officialTables } from "../../src/export/official/officialTables.ts";
import { officialXlsx } from "../../src/export/official/officialXlsx.ts";
import { putCheckWords } from "../../src/i18n/checkWords.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { ingestFile } from "../../src/ingest/ingestFile.ts";
import { loadAllReports } from "../../src/reports/loadReport.ts";
import { bytesOf } from "./slides/openPackage.ts";
import { canValidate, openXmlFaults } from "./validator/openXmlFaults.ts";

putCheckWords();
const words = wordsFor("zh");
const reports = (await loadAllReports()).filter(({ tables }) =>
  tables.some((id) => /^20(19|21)\./.test(id)),
);
const titleOf = (report: (typeof reports)[number]) =>
  `${report.place.zh}${report.year}年政府信息公开工作年度报告`;

const writers = {
  html: async (title: string, tables: ReturnType<typeof officialTables>) =>
    new TextEncoder().encode(officialHtml(title, tables)),
  docx: async (title: string, tables: ReturnType<typeof officialTables>) =>
    bytesOf(await officialDocx(title, tables)),
  xlsx: async (title: string, tables: ReturnType<typeof officialTables>) =>
    bytesOf(await officialXlsx(title, tables)),
};

describe.each(Object.entries(writers))("the filled tables as %s", (extension, write) => {
  it("are read back with the very numbers and blanks of each report", async () => {
    expect(reports.length).toBe(17);
    for (const report of reports) {
      const bytes = await write(titleOf(report), officialTables(report, words));
      const read = await ingestFile({ name: `a.${extension}`, bytes });
      const cells = new Map(read.cells.map((cell) => [cell.indicator, cell]));
      const wrong = report.observations.flatMap(({ indicator, value }) => {
        const cell = cells.get(indicator);
        // What the report leaves unreadable is open again, and never a number; its row may be with it.
        const [row] = indicator.split(".");
        const beside = report.observations.some(
          (other) => other.value.kind === "unreadable" && other.indicator.startsWith(`${row}.`),
        );
        const right =
          value.kind === "unreadable" || (beside && cell?.proof === "open")
            ? cell?.proof === "open"
            : cell?.value.kind === value.kind && exactNumber(cell.value) === exactNumber(value);
        return right ? [] : [`${report.id} ${indicator}: ${value.kind} as ${cell?.value.kind}`];
      });
      expect(wrong).toEqual([]);
    }
  }, 120_000);

  it.skipIf(!canValidate || extension === "html")("are valid by the Open XML schema", async () => {
    const [report] = reports;
    if (!report) throw new Error("There is no report.");
    const bytes = await write(titleOf(report), officialTables(report, words));
    expect(await openXmlFaults(bytes, extension)).toEqual([]);
  });
});
