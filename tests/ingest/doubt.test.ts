// @vitest-environment node

import { describe, expect, it } from "vitest";
import { ingestFile } from "../../src/ingest/ingestFile.ts";
import { layouts } from "./layouts.ts";
import { disclosedRowsOf, requestRowsOf, type WrittenReport } from "./writtenReport.ts";

const emptyIn = (form: WrittenReport["form"]): WrittenReport => ({
  form,
  disclosed: disclosedRowsOf(form).map(({ ids }) => ids.map(() => "0")),
  requests: requestRowsOf(form).map(() => ["0", "0", "0", "0", "0", "0", "0"]),
  disputes: Array.from({ length: 15 }, () => "0"),
});
const empty = emptyIn("2021");

const read = (text: string) =>
  ingestFile({ name: "年报.html", bytes: new TextEncoder().encode(text) });

/** The report as a page in which something was replaced. */
async function readWith(change: (page: string) => string) {
  const page = layouts["a web page"]?.write(empty) ?? "";
  const changed = change(page);
  expect(changed).not.toBe(page);
  return read(changed);
}

/** One row of the page, by its label. */
const rowOf = (label: string) => new RegExp(`<tr>(?:(?!</tr>).)*${label}(?:(?!</tr>).)*</tr>`);
const cells = (texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join("");
const row = (label: string, texts: readonly string[]) => (page: string) =>
  page.replace(rowOf(label), `<tr><td>${label}</td>${cells(texts)}</tr>`);

const cell = (report: Awaited<ReturnType<typeof read>>, indicator: string) =>
  report.cells.find((each) => each.indicator === indicator);

describe("a cell that can be doubted", () => {
  it("is one number where its row's sum says so, and open where nothing does", async () => {
    const summed = await readWith(row("2.重复申请", ["1 3", "2", "0", "0", "0", "0", "15"]));
    const repeat = "request.notProcessed.repeat@citizen";
    expect(cell(summed, repeat)).toMatchObject({ value: { number: 13 }, proof: "proved" });
    const alone = await readWith(row("2.重复申请", ["1 3", "2", "0", "0", "0", "0", "99"]));
    expect(cell(alone, repeat)).toMatchObject({
      ...{ value: { kind: "unreadable", printed: "1 3" }, proof: "open", candidates: [13] },
    });
  });

  it("keeps the words beside its number, and says which it may be", async () => {
    const report = await readWith(row("规章", ["22（其中修订16件）", "/", ""]));
    expect(cell(report, "rules.issued")).toMatchObject({ proof: "open", candidates: [22] });
    expect(cell(report, "rules.repealed")?.value).toMatchObject({ kind: "notApplicable" });
    expect(cell(report, "rules.inForce")?.value).toEqual({ kind: "blank" });
    expect(report.issues).toContainEqual(
      expect.objectContaining({ code: "notANumber", text: "22（其中修订16件）" }),
    );
  });

  it.each(["无", "—", "/"])("holding %s is not zero", async (mark) => {
    const report = await readWith(row("行政许可", [mark]));
    expect(cell(report, "licence.decisions")?.value).toEqual({
      kind: "notApplicable",
      printed: mark,
    });
  });

  it("is never moved where a row lost a cell or won one", async () => {
    for (const texts of [
      ["5", "2", "0", "0", "0", "7"],
      ["5", "", "2", "0", "", "0", "0", "7"],
    ]) {
      const report = await readWith(row("2.重复申请", texts));
      for (const each of report.cells.filter(({ indicator }) => indicator.includes(".repeat"))) {
        expect(each).toMatchObject({ value: { kind: "unreadable" }, proof: "open" });
      }
      expect(report.issues).toContainEqual(
        expect.objectContaining({ code: "openCell", indicator: "request.notProcessed.repeat" }),
      );
    }
  });
});

describe("a row that offices write in their own way", () => {
  it("is found where its number has no point after it", async () => {
    const report = await readWith(row("2.重复申请", ["0", "0", "0", "0", "0", "0", "0"]));
    const bare = await readWith((page) => page.replace("2.重复申请", "2重复申请"));
    expect(bare.cells).toEqual(report.cells);
  });

  it("is open with its text where words stand in place of figures", async () => {
    const report = await readWith(row("行政许可", ["见附件"]));
    expect(cell(report, "licence.decisions")).toMatchObject({ proof: "open" });
    expect(report.issues).toContainEqual(
      expect.objectContaining({ code: "openCell", text: "行政许可 | 见附件" }),
    );
  });

  it("has words in a cell of table 三 told as well", async () => {
    const report = await readWith(row("2.重复申请", ["5（件）", "0", "0", "0", "0", "0", "5"]));
    const indicator = "request.notProcessed.repeat@citizen";
    expect(cell(report, indicator)).toMatchObject({ proof: "open", candidates: [5] });
    expect(report.issues).toContainEqual(
      expect.objectContaining({ code: "notANumber", text: "5（件）", indicator }),
    );
  });
});

describe("the form of table 三", () => {
  it("is told by the table, not by what the text around it says", async () => {
    const report = layouts["a web page"]?.write(emptyIn("2019")) ?? "";
    const talked = report.replace("</h1>", "</h1><p>对逾期不补正的申请，不再处理。</p>");
    const found = await read(talked);
    expect(found.tables).toContain("2019.3");
    expect(cell(found, "request.other")).toMatchObject({ value: { number: 0 } });
  });
});

describe("place and year", () => {
  const titled = async (lines: readonly string[], name = "年报.txt") => {
    const page = layouts["a web page"]?.write(empty) ?? "";
    const heads = lines.map((line) => `<p>${line}</p>`).join("");
    const bytes = new TextEncoder().encode(page.replace(/<h1>.*<\/h1>/, heads));
    const { place, year } = await ingestFile({ name, bytes });
    return { place, year };
  };

  it.each([
    ["a line above the title", ["当前位置首页政务公开", "青山县2023年政府信息公开工作年度报告"]],
    ["a title in two lines", ["青山县人民政府", "2023年政府信息公开工作年度报告"]],
    ["the year first", ["2023年青山县人民政府政府信息公开工作年度报告"]],
    ["radicals that browsers print", ["⻘山县2023年政府信息公开工作年度报告"]],
  ])("are read from a title with %s", async (_, lines) => {
    expect(await titled(lines)).toEqual({ place: "青山县", year: 2023 });
  });

  it("are not guessed from the day in the name of a file", async () => {
    expect(await titled([], "20240131.html")).toEqual({ place: undefined, year: undefined });
    expect(await titled([], "年报2023.html")).toEqual({ place: undefined, year: 2023 });
  });
});

describe("columns in another order", () => {
  const heads = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];

  it("are taken as their heads say, whatever their order", async () => {
    const page = (text: string) =>
      row("2.重复申请", ["9", "4", "5", "0", "0", "0", "0"])(
        text
          .replace(/<tr><td colspan="3"><\/td><td>自然人.*?<\/tr>/, "")
          .replace(
            /<tr>(?:(?!<\/tr>).)*商业企业(?:(?!<\/tr>).)*<\/tr>/,
            `<tr><td></td>${cells(["总计", "自然人", ...heads])}</tr>`,
          ),
      );
    const report = await readWith(page);
    expect(cell(report, "request.notProcessed.repeat")).toMatchObject({
      value: { number: 9 },
      proof: "proved",
    });
    expect(cell(report, "request.notProcessed.repeat@citizen")).toMatchObject({
      value: { number: 4 },
    });
  });

  it("are the form's where one sheet holds all three tables", async () => {
    const report = await readWith((text) =>
      row("2.重复申请", ["4", "5", "0", "0", "0", "0", "9"])(text).replaceAll(
        /<\/table><p>(.*?)<\/p><table>/g,
        "<tr><td>$1</td></tr>",
      ),
    );
    expect(report.cells).toHaveLength(200);
    expect(report.cells.filter(({ proof }) => proof === "open")).toEqual([]);
    expect(cell(report, "request.notProcessed.repeat")).toMatchObject({ value: { number: 9 } });
  });

  it("are open where the heads do not say all of it", async () => {
    const report = await readWith((text) =>
      text
        .replace(/<tr><td colspan="3"><\/td><td>自然人.*?<\/tr>/, "")
        .replace(
          /<tr>(?:(?!<\/tr>).)*商业企业(?:(?!<\/tr>).)*<\/tr>/,
          `<tr><td></td>${cells(["总计", "自然人", ...heads.slice(1), "企业"])}</tr>`,
        ),
    );
    expect(cell(report, "request.new")).toMatchObject({ proof: "open" });
  });

  it("are open in table 四, whose heads repeat", async () => {
    const report = await readWith((text) =>
      text.replaceAll(
        /<td><p>结果维持<\/p><\/td><td><p>结果纠正<\/p><\/td>/g,
        cells(["结果纠正", "结果维持"]),
      ),
    );
    expect(cell(report, "dispute.review.upheld")).toMatchObject({ proof: "open" });
  });
});

describe("a row that the form does not have", () => {
  it("is kept with its text", async () => {
    const report = await readWith((page) =>
      page.replace(
        rowOf("2.重复申请"),
        (found) =>
          `${found}<tr><td>6.网上咨询</td>${cells(["3", "0", "0", "0", "0", "0", "3"])}</tr>`,
      ),
    );
    expect(report.unmatched).toMatchObject([{ text: "6.网上咨询 | 3 | 0 | 0 | 0 | 0 | 0 | 3" }]);
    expect(report.issues).toContainEqual(expect.objectContaining({ code: "unmatchedRow" }));
  });

  it("is told where the form's own is missing", async () => {
    const report = await readWith((page) => page.replace(rowOf("2.重复申请"), ""));
    expect(report.issues).toContainEqual(
      expect.objectContaining({ code: "missingRow", indicator: "request.notProcessed.repeat" }),
    );
    expect(cell(report, "request.notProcessed.repeat")).toBeUndefined();
  });
});
