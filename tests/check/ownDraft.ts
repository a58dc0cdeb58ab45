import { type Block, plainTable } from "../../src/ingest/blocks.ts";
import { readReport } from "../../src/ingest/readReport.ts";
import type { OwnReport } from "../../src/library/own/ownReport.ts";

const outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

/** Sections of a draft as the form has them; each may be written otherwise. */
export type Written = {
  readonly title?: string;
  readonly period?: string;
  readonly heads?: readonly string[];
  readonly problems?: string;
  readonly charge?: string;
};

export const formHeads = [
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
];

/** A made-up draft in which a total of 3 has parts that make 1, and one number is words. */
export function draftBlocks({
  title = "临江区2023年政府信息公开工作年度报告",
  period = "2023年1月1日至2023年12月31日",
  heads = formHeads,
  problems = "公开的渠道还不多，下一年增加。",
  charge = "2.5",
}: Written = {}): readonly Block[] {
  const blocks: Block[] = [];
  const say = (text: string) => blocks.push({ kind: "paragraph", text, line: blocks.length + 1 });
  const draw = (rows: readonly (readonly string[])[]) =>
    blocks.push(plainTable(rows, blocks.length + 1));
  say(title);
  say(`本报告数据的统计期限为${period}。`);
  for (const head of heads) {
    say(head);
    if (head.includes("主动公开")) {
      draw([
        ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
        ["规章", "0", "0", "0"],
        ["行政规范性文件", "5", "2", "约四十"],
        ["信息内容", "本年收费金额（单位：万元）"],
        ["行政事业性收费", charge],
      ]);
    } else if (head.includes("复议")) {
      draw([[...outcomes, ...outcomes, ...outcomes], "1 0 0 0 3 0 0 0 0 0 0 0 0 0 0".split(" ")]);
    } else if (head.includes("问题")) {
      if (problems !== "") say(problems);
    } else say("这一部分写了几句话。");
  }
  return blocks;
}

/** The same as it was read from a file. */
export async function ownDraft(written: Written = {}): Promise<OwnReport> {
  return {
    id: "own-0123456789abcdef",
    fileName: "临江区草稿.docx",
    readAt: "2026-11-27T02:00:00.000Z",
    place: "临江区",
    year: 2023,
    read: await readReport(draftBlocks(written), "草稿.docx"),
    mended: {},
    sha256: "ab".repeat(32),
  };
}
