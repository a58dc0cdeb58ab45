import { fileName } from "../../export/fileName.ts";
import { handOver } from "../../export/handOver.ts";
import type { Remark } from "../../export/marked/remark.ts";
import type { OfficialTable } from "../../export/official/officialTable.ts";
import type { Words } from "../../i18n/words.ts";
import { Failure } from "../../ui/failure.ts";
import { loadPart } from "../../ui/loadPart.ts";
import { checkHeadline } from "../checkHeadline.ts";
import { checkRows } from "../checkRows.ts";
import { saveOwnReports } from "../saveOwnReports.ts";
import { receiptLines } from "./receiptLines.ts";
import { remarksOf } from "./remarksOf.ts";
import type { Takeable, TakeableKind } from "./takeable.ts";

const office = "application/vnd.openxmlformats-officedocument";
const types = {
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
} as const;

/** The draft itself with remarks in it. */
async function markedFile(
  extension: "docx" | "xlsx",
  { file = new Uint8Array() }: Takeable,
  remarks: readonly Remark[],
  author: string,
): Promise<Blob> {
  const remark = await loadPart(async () =>
    extension === "docx"
      ? (await import("../../export/marked/remarkDocx.ts")).remarkDocx
      : (await import("../../export/marked/remarkXlsx.ts")).remarkXlsx,
  );
  try {
    const bytes = remark(file, remarks, { author, moment: new Date() });
    if (bytes === file) throw new TypeError("None of the remarks has a place in the file.");
    return new Blob([new Uint8Array(bytes)], { type: types[extension] });
  } catch (error) {
    throw new Failure("notRemarked", error);
  }
}

async function officialFile(
  kind: "tablesDocx" | "tablesXlsx" | "tablesHtml",
  title: string,
  tables: readonly OfficialTable[],
): Promise<Blob> {
  switch (kind) {
    case "tablesDocx":
      return (await loadPart(() => import("../../export/official/officialDocx.ts"))).officialDocx(
        title,
        tables,
      );
    case "tablesXlsx":
      return (await loadPart(() => import("../../export/official/officialXlsx.ts"))).officialXlsx(
        title,
        tables,
      );
    case "tablesHtml": {
      const { officialHtml } = await loadPart(
        () => import("../../export/official/officialHtml.ts"),
      );
      return new Blob([officialHtml(title, tables)], { type: "text/html" });
    }
  }
}

/** Makes one of the files of a check and hands it to the browser. */
export async function takeAlong(
  kind: TakeableKind,
  check: Takeable,
  words: Words,
): Promise<string> {
  const { own, report, lists } = check;
  const { t } = words;
  const edition = t("shell.edition", { place: own.place, year: String(own.year) });
  const title = (what: string) => t("check.take.title", { edition, what });
  const named = (what: string, extension: string) =>
    fileName([`${own.place}${own.year}`, what], extension);
  const rows = () => checkRows(lists, { report, own, words });
  switch (kind) {
    case "markedDocx":
    case "markedXlsx": {
      const remarks = remarksOf(rows(), own, words);
      if (remarks.length === 0) return t("check.take.nothingToRemark");
      const extension = kind === "markedDocx" ? "docx" : "xlsx";
      const content = await markedFile(extension, check, remarks, t("check.take.author"));
      const name = own.fileName.replace(/\.[^.]*$/, "");
      return handOver(fileName([name, t("check.take.marked")], extension), content, words);
    }
    case "tablesDocx":
    case "tablesXlsx":
    case "tablesHtml": {
      const extension = kind.slice("tables".length).toLowerCase();
      const { officialTables } = await loadPart(
        () => import("../../export/official/officialTables.ts"),
      );
      // The form is Chinese, and so is the title that its readers find the report by.
      const heading = `${own.place}${own.year}年政府信息公开工作年度报告`;
      const content = await officialFile(kind, heading, officialTables(report, words));
      return handOver(named(t("check.take.tables"), extension), content, words);
    }
    case "keep":
      return saveOwnReports([own], words);
    case "listDocx": {
      const { listDocument } = await loadPart(() => import("./listDocument.ts"));
      const what = t("check.take.list");
      const about = t("check.take.about", {
        file: own.fileName,
        headline: checkHeadline(report, own, words),
      });
      const content = await listDocument(title(what), about, rows(), words);
      return handOver(named(what, "docx"), content, words);
    }
    case "listXlsx": {
      const { listWorkbook } = await loadPart(() => import("./listWorkbook.ts"));
      const what = t("check.take.list");
      const receipt = receiptLines(check, words, new Date());
      const content = await listWorkbook(title(what), rows(), receipt, words);
      return handOver(named(what, "xlsx"), content, words);
    }
    case "receipt": {
      const { receiptDocument } = await loadPart(() => import("./receiptDocument.ts"));
      const what = t("check.take.receiptName");
      const lines = receiptLines(check, words, new Date());
      const content = await receiptDocument(title(what), lines, words);
      return handOver(named(what, "docx"), content, words);
    }
  }
}
