// @vitest-environment node
import { expect, it } from "vitest";
import { cellsByPlace, openRows, placeKey, textsByPlace } from "../../src/check/documentPlaces.ts";
import { type Block, plainTable } from "../../src/ingest/blocks.ts";
import { readPlainText } from "../../src/ingest/readers/plainText.ts";
import { readReport } from "../../src/ingest/readReport.ts";

const heads = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];
/** Two tables on one page, both with a row 2. */
const blocks: Block[] = [
  { kind: "paragraph", text: "某县2023年政府信息公开工作年度报告", line: 3 },
  plainTable([["目录"], ["附件"]], 3),
  plainTable([heads, ["规章", "1", "0", "12"], ["行政规范性文件", "见", "附件", "四"]], 3),
];

it("tells the rows of two tables on one page apart", async () => {
  const { cells } = await readReport(blocks, "a.pdf");
  const texts = textsByPlace(blocks);
  const byPlace = cellsByPlace(cells);
  const rows = [...byPlace].map(([key, own]) => [texts.get(key), own.length]);
  expect(rows).toEqual([
    ["规章 | 1 | 0 | 12", 3],
    ["行政规范性文件 | 见 | 附件 | 四", 3],
  ]);
});

it("finds a figure of the text in its own paragraph, and quotes its sentence", async () => {
  const said = ["一、总体情况", "某县收到政府信息公开申请3件，", "均已答复。"];
  const paragraphs = said.map((text) => ({ kind: "paragraph", text, line: 3 }) as const);
  const own = [...blocks.slice(0, 1), ...paragraphs, ...blocks.slice(2)];
  const { cells } = await readReport(own, "a.pdf");
  const [cell] = cells.filter(({ passage }) => passage);
  if (!cell) throw new Error("The text was not read.");
  const texts = textsByPlace(own);
  expect(texts.get(placeKey(cell.place))).toBe(said[1]);
  expect(openRows([cell], texts)[0]?.quote).toBe("某县收到政府信息公开申请3件，均已答复。");
});

it("quotes the figures of a report that is one line, and not the line", async () => {
  const line = `某县2023年政府信息公开工作年度报告${"正文".repeat(100)}信息内容本年制发件数本年废止件数现行有效件数规章0 0 0行政规范性文件693665`;
  const own = readPlainText(line);
  const { cells } = await readReport(own, "a.txt");
  const open = cells.filter(({ proof }) => proof === "open");
  const rows = openRows(open, textsByPlace(own));
  expect(rows.map(({ quote, cells: { length } }) => [quote, length])).toEqual([["693665", 3]]);
});
