// @vitest-environment node

import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { ingestFile } from "../../src/ingest/ingestFile.ts";
import { decodeText } from "../../src/ingest/readers/decodeText.ts";
import { encoder } from "./encoder.ts";
import { draftDoc, formatFiles, formatReport } from "./formatFiles.ts";
import { printedValues } from "./writtenReport.ts";

describe("a report in every format", () => {
  it.each(Object.keys(formatFiles))("is read whole from %s", async (name) => {
    const bytes = (await formatFiles[name]?.()) ?? new Uint8Array();
    const read = await ingestFile({ name, bytes });
    expect(read).toMatchObject({ place: "青山县", year: 2023, unmatched: [] });
    expect(
      Object.fromEntries(
        read.cells.map(({ indicator, value }) => [
          indicator,
          value.kind === "reported" ? String(value.number) : value.kind,
        ]),
      ),
    ).toEqual(Object.fromEntries(printedValues(formatReport)));
  });
});

describe("a Word document of before 2007", () => {
  const draft = draftDoc();

  it.each(["年报.doc", "年报.wps"])("is read with its merged heads: %s", async (name) => {
    const read = await ingestFile({ name, bytes: draft });
    expect(read).toMatchObject({ place: "临江区", year: 2023, tables: ["2021.2", "2019.4"] });
    const numbers = read.cells.flatMap(({ value }) =>
      value.kind === "reported" ? [value.number] : [],
    );
    expect(numbers).toEqual([0, 0, 0, 5, 2, 1041, 1, 0, 0, 2, 3, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0]);
  });
});

const gb18030 = encoder("gb18030");

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
