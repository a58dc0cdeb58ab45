// @vitest-environment node

import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ingestFile } from "../../src/ingest/ingestFile.ts";
import { ReadingError } from "../../src/ingest/readingError.ts";

/** What is said of a file, or that a report was read from it. */
async function faultOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await ingestFile({ name, bytes });
    return "a report";
  } catch (error) {
    return error instanceof ReadingError ? error.fault : `${error}`;
  }
}

const word = zipSync({ "word/document.xml": strToU8("<w:document>".repeat(3)) });

describe("a file from which nothing can be read", () => {
  it.each([
    ["an empty one", "年报.docx", new Uint8Array(), "empty"],
    ["the lock of one that is open", "~$年报.docx", new Uint8Array([1]), "locked"],
    ["a picture of one", "年报.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "scan"],
    ["a text about something else", "通知.txt", strToU8("关于召开会议的通知"), "noReport"],
    ["a page with one link", "a.html", strToU8("<html><a href=a>2023年年报</a>"), "noReport"],
    [
      "a list of links",
      "index.html",
      strToU8(`<html><ul>${"<li><a href=a.html>某县2023年年报</a>".repeat(9)}</ul>`),
      "linkList",
    ],
    [
      "a page that only links the file",
      "a.html",
      strToU8('<html><nav><a href="/">首页</a></nav><p><a href="/files/a.pdf?v=2">年报</a></p>'),
      "linksFile",
    ],
    [
      "a page with a file that is something else",
      "a.html",
      strToU8('<html><p>关于召开会议的通知</p><a href="/files/map.pdf">会场位置图</a>'),
      "noReport",
    ],
    [
      "a page that shows the file in a frame",
      "a.html",
      strToU8('<html><h1>年报</h1><iframe src="viewer/a.PDF"></iframe>'),
      "linksFile",
    ],
    [
      "a page that its program fills",
      "a.html",
      strToU8(`<html><div id=app></div><script>${"x=1;".repeat(400)}</script>`),
      "shell",
    ],
    [
      "another form",
      "a.html",
      strToU8(`<html><table>${"<tr><td>许可<td>12<td>34".repeat(9)}</table>`),
      "otherForm",
    ],
    ["half a Word document", "年报.docx", word.subarray(0, 60), "damaged"],
    ["a Word document with broken text", "年报.docx", word, "damaged"],
    ["something else that is packed", "a.docx", zipSync({ a: strToU8("b") }), "unknownFormat"],
    ["half a PDF", "年报.pdf", strToU8("%PDF-1.7\n1 0 obj"), "damaged"],
    ["a program", "年报.exe", new Uint8Array([77, 90, 0, 0, 0, 0, 0, 0]), "unknownFormat"],
  ])("says why: %s", async (_, name, bytes, fault) => {
    expect(await faultOf(name, bytes)).toBe(fault);
  });

  it("is given up before it fills the memory", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(70_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await faultOf("年报.docx", bomb)).toBe("tooLarge");
  });
});

describe("a fault of ours", () => {
  it("is not blamed on the file", async () => {
    const page = `<table>${["信息内容", "规章"].map((label) => `<tr><td>${label}</td><td>本年制发件数</td></tr>`).join("")}</table>`;
    const yearsOf = () => Promise.reject(new Error("ours"));
    const reading = ingestFile({ name: "a.html", bytes: strToU8(page) }, yearsOf);
    await expect(reading).rejects.toThrow("ours");
  });
});

describe("a Word document", () => {
  const cell = (text: string, properties = "") =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
  const figures = ["1", "2", "0", "0", "0", "0", "3"].map((text) => cell(text));
  const labels = [
    "一、本年新收政府信息公开申请数量",
    "二、上年结转政府信息公开申请数量",
    "（七）总计",
    "四、结转下年度继续办理",
  ];
  const rows = labels.map((label) => row([cell(label, '<w:gridSpan w:val="3"/>'), ...figures]));
  const xml = `<w:document><w:body><w:p><w:r><w:t>青山县2023年政府信息公开工作年度报告</w:t></w:r><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p><w:tbl>${rows.join("")}</w:tbl></w:body></w:document>`;

  it("is read with its merged cells, and by its content whatever it is called", async () => {
    const bytes = zipSync({ "word/document.xml": strToU8(xml) });
    const read = await ingestFile({ name: "年报.wps", bytes });
    expect(read).toMatchObject({ place: "青山县", year: 2023, tables: ["2019.3"] });
    const received = read.cells.find(({ indicator }) => indicator === "request.new");
    expect(received).toMatchObject({ value: { number: 3 }, proof: "proved" });
  });

  it("saved as text is read in whatever encoding it is", async () => {
    const words = new Map([
      ["utf-16le", Uint8Array.from(Buffer.from(`\ufeff${tabbed}`, "utf16le"))],
      ["utf-8", strToU8(`\ufeff${tabbed}`)],
    ]);
    for (const bytes of words.values()) {
      const read = await ingestFile({ name: "年报.txt", bytes });
      expect(read.place).toBe("青山县");
    }
  });

  const tabbed = [
    "青山县2023年政府信息公开工作年度报告",
    ...labels.map((label) => [label, 1, 2, 0, 0, 0, 0, 3].join("\t")),
  ].join("\n");
});
