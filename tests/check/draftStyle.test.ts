// @vitest-environment node

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { draftStyle } from "../../src/check/draft/draftStyle.ts";
import { ingestFile } from "../../src/ingest/ingestFile.ts";
import { draftBlocks, formHeads, ownDraft, type Written } from "./ownDraft.ts";

async function found(written: Written, lastYear?: Written): Promise<readonly object[]> {
  const { read, year } = await ownDraft(written);
  return draftStyle(read, year, lastYear && draftBlocks(lastYear));
}

const changed = (at: number, head: string) =>
  formHeads.map((own, each) => (each === at ? head : own));

describe("the writing of a draft", () => {
  it("has nothing to look at where it is as the form has it", async () => {
    expect(await found({})).toEqual([]);
    // Heads that a word processor numbers have no number in their text.
    expect(await found({ heads: formHeads.map((head) => head.slice(2)) })).toEqual([]);
    // An office may call its chapter otherwise, and write its head and text in one paragraph.
    expect(await found({ heads: changed(4, "五、不足之处与打算") })).toEqual([]);
    expect(await found({ heads: changed(5, "六、其他需要报告的事项：无。") })).toEqual([]);
    // A list within a section is numbered as chapters are, and its sentences begin as their heads do.
    const list = "一、主动公开政府信息还不够及时，下一年改进。";
    expect(await found({ problems: list })).toEqual([]);
    // Another period, and another report, may be spoken of before the first section.
    const others =
      "本区规划自2021年1月1日至2025年12月31日实施。2022年政府信息公开工作年度报告另见网站";
    expect(await found({ heads: [others, ...formHeads] })).toEqual([]);
  });

  it.each<[string, Written, object]>([
    [
      "a section that is not there",
      { heads: formHeads.slice(0, 5) },
      { code: "missing", section: "other", expected: "六" },
    ],
    [
      "a wrong number",
      { heads: changed(3, "三、政府信息公开行政复议、行政诉讼情况") },
      { code: "numbered", section: "disputes", expected: "四", printed: "三" },
    ],
    ["a section without a word", { problems: "" }, { code: "unwritten", section: "problems" }],
    [
      "what was to be filled in",
      { problems: "XXXXXX。" },
      { code: "unwritten", section: "problems" },
    ],
    [
      "last year's period",
      { period: "2022年1月1日起至2022年12月31日" },
      { code: "period", printed: "2022年1月1日起至2022年12月31日" },
    ],
    [
      "last year's title",
      { title: "临江区2022年政府信息公开工作年度报告" },
      { code: "title", printed: "2022年" },
    ],
    ["an amount in another unit", { charge: "25000元" }, { code: "unit", unit: "万元" }],
  ])("shows %s, and nothing else", async (_, written, expected) => {
    expect(await found(written)).toEqual([expect.objectContaining(expected)]);
  });

  it("knows a section that is last year's but for the year", async () => {
    const of = (year: number) => ({ problems: `${year}年公开的渠道还不多。` });
    expect(await found(of(2023), of(2022))).toEqual([
      expect.objectContaining({ code: "asLastYear", section: "problems" }),
    ]);
    expect(await found(of(2023), { problems: "2022年渠道多了。" })).toEqual([]);
  });

  it("says nothing of a text that has lost its sections", async () => {
    const blocks = draftBlocks();
    const text = blocks.map((each) => (each.kind === "paragraph" ? each.text : "")).join("");
    const { read } = await ownDraft();
    const oneLine = [...blocks.filter(({ kind }) => kind === "table")];
    oneLine.unshift({ kind: "paragraph", text, line: 1 });
    expect(draftStyle({ ...read, blocks: oneLine }, 2023)).toEqual([]);
  });
});

const folder = resolve(import.meta.dirname, "../../../shared/forms/examples");

it.skipIf(!existsSync(folder))(
  "finds in real files what is in them, and nothing else",
  async () => {
    const all: Record<string, readonly string[]> = {};
    for (const name of readdirSync(folder)) {
      const read = await ingestFile({
        name,
        bytes: new Uint8Array(readFileSync(join(folder, name))),
      });
      const codes = draftStyle(read, read.year ?? 0).map(({ code }) => code);
      if (codes.length > 0) all[name] = codes;
    }
    expect(all).toEqual({
      // Section 五 of the page has a head and nothing below it.
      "shanghai-office-2019.html": ["unwritten"],
      // The form as it is given out: 一, 五 and 六 are to be filled in.
      "template-2021.docx": ["unwritten", "unwritten", "unwritten"],
    });
  },
);
