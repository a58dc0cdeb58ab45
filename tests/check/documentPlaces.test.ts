// @vitest-environment node
import { expect, it } from "vitest";
import { cellsByPlace, openRows, textsByPlace } from "../../src/check/documentPlaces.ts";
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

it("quotes the figures of a report that is one line, and not the line", async () => {
  const line = `某县2023年政府信息公开工作年度报告${"正文".repeat(100)}信息内容本年制发件数本年废止件数现行有效件数规章0 0 0行政规范性文件693665`;
  const own = readPlainText(line);
  const { cells } = await readReport(own, "a.txt");
  const open = cells.filter(({ proof }) => proof === "open");
  const rows = openRows(open, textsByPlace(own));
  expect(rows.map(({ quote, cells: { length } }) => [quote, length])).toEqual([["693665", 3]]);
});
