import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { writeOds, writeXlsx } from "hucre";
import { encoder } from "./encoder.ts";
import { layouts, sheetRows } from "./layouts.ts";
import { ofdFile } from "./ofdFile.ts";
import { pdfFile } from "./pdfFile.ts";
import { type WrittenReport, writtenReports } from "./writtenReport.ts";

/** One made-up report. */
export const [formatReport] = fc.sample(writtenReports, { numRuns: 1, seed: 20_231_126 }) as [
  WrittenReport,
];

const gb18030 = encoder("gb18030");
const page = layouts["a web page"]?.write(formatReport) ?? "";
const rows = sheetRows(formatReport);
const sheets = [
  {
    name: "年报",
    rows: rows.map((cells) => cells.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell))),
  },
];

const quoted = Buffer.from(page, "utf8")
  .toString("latin1")
  .replace(/[=\x80-\xff]/g, (each) => `=${each.charCodeAt(0).toString(16).toUpperCase()}`);
const mhtml = [
  "From: <Saved by Blink>",
  'Content-Type: multipart/related; type="text/html"; boundary="----part"',
  "",
  "------part",
  "Content-Type: text/html",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  quoted,
  "------part--",
].join("\r\n");

const cellXml = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
const openText = `<office:document-content><text:p>${rows[0]?.[0]}</text:p><table:table>${rows
  .slice(1)
  .map((cells) => `<table:table-row>${cells.map(cellXml).join("")}</table:table-row>`)
  .join("")}</table:table></office:document-content>`;

/** The same report in every format that a test can write, by the name that an office would give it. */
export const formatFiles: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  "年报.xlsx": () => writeXlsx({ sheets }) as Promise<Uint8Array>,
  "年报.ods": () => writeOds({ sheets }) as Promise<Uint8Array>,
  "年报.odt": () =>
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.text"),
      "content.xml": strToU8(openText),
    }),
  "年报.ofd": () => ofdFile(rows),
  "年报.pdf": () => pdfFile(rows),
  "年报.mht": () => strToU8(mhtml),
  "年报.csv": () =>
    strToU8(
      `\ufeff${rows.map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\r\n")}`,
    ),
  "年报.htm": () => gb18030(page.replace("<html>", '<html><meta charset="gb2312">')),
  // What Excel is given for a workbook is often a page.
  "年报.xls": () => strToU8(page),
};

/** A Word document of before 2007, with the heads of its tables merged. */
export const draftDoc = () =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "files", "draft.doc")));
