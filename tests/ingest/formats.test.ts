// @vitest-environment node

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { writeOds, writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { ingestFile } from "../../src/ingest/ingestFile.ts";
import { decodeText } from "../../src/ingest/readers/decodeText.ts";
import { ReadingError } from "../../src/ingest/readingError.ts";
import { encoder } from "./encoder.ts";
import { layouts, sheetRows } from "./layouts.ts";
import { ofdFile } from "./ofdFile.ts";
import { pdfFile } from "./pdfFile.ts";
import { printedValues, type WrittenReport, writtenReports } from "./writtenReport.ts";

const [report] = fc.sample(writtenReports, { numRuns: 1, seed: 20_231_126 }) as [WrittenReport];

const gb18030 = encoder("gb18030");
const page = layouts["a web page"]?.write(report) ?? "";
const rows = sheetRows(report);
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

const files: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
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

describe("a report in every format", () => {
  it.each(Object.keys(files))("is read whole from %s", async (name) => {
    const bytes = (await files[name]?.()) ?? new Uint8Array();
    const read = await ingestFile({ name, bytes });
    expect(read).toMatchObject({ place: "青山县", year: 2023, unmatched: [] });
    expect(
      Object.fromEntries(
        read.cells.map(({ indicator, value }) => [
          indicator,
          value.kind === "reported" ? String(value.number) : value.kind,
        ]),
      ),
    ).toEqual(Object.fromEntries(printedValues(report)));
  });
});

describe("a Word document of before 2007", () => {
  const draft = new Uint8Array(readFileSync(join(import.meta.dirname, "files", "draft.doc")));

  it.each(["年报.doc", "年报.wps"])("is read with its merged heads: %s", async (name) => {
    const read = await ingestFile({ name, bytes: draft });
    expect(read).toMatchObject({ place: "临江区", year: 2023, tables: ["2021.2", "2019.4"] });
    const numbers = read.cells.flatMap(({ value }) =>
      value.kind === "reported" ? [value.number] : [],
    );
    expect(numbers).toEqual([0, 0, 0, 5, 2, 1041, 1, 0, 0, 2, 3, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0]);
  });

  it("is a report or a clear fault, whatever happened to its bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(draft.length - 1), fc.nat(255)), { maxLength: 30 }),
        fc.integer({ min: 8, max: draft.length }),
        async (changes, length) => {
          const bytes = draft.slice(0, length);
          for (const [at, byte] of changes) if (at > 7 && at < length) bytes[at] = byte;
          await ingestFile({ name: "年报.doc", bytes }).catch((error) =>
            expect(error).toBeInstanceOf(ReadingError),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("the encoding of a text", () => {
  const words = "政府信息公开工作年度报告：申请70件";
  const wide = (order: "le" | "be") => {
    const bytes = Buffer.from(`${words} <p>`, "utf16le");
    return new Uint8Array(order === "le" ? bytes : bytes.swap16());
  };
  it.each([
    ["UTF-8 without a mark", strToU8(words)],
    ["UTF-8 that calls itself GBK", strToU8(`<meta charset="gbk">${words}`)],
    ["GB 18030 without a name", gb18030(words)],
    ["UTF-16 of either order", wide("le")],
    ["UTF-16 of the other order", wide("be")],
    ["Big5", encoder("big5")("政府信息公開工作年度報告：申請70件")],
  ])("is told: %s", (_, bytes) => {
    expect(decodeText(bytes)).toMatch(/政府信息公[开開]工作年度[报報]告：申[请請]70件/);
  });
});
