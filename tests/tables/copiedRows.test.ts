// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { columnIds, type SortId } from "../../src/tables/columnIds.ts";
import { copiedRows } from "../../src/tables/copiedRows.ts";
import { tableRows } from "../../src/tables/tableRow.ts";
import { allStates, reportWith } from "./sampleReport.ts";

function tsv(
  ids: readonly string[],
  columns: readonly SortId[],
  { report = hailing2017, locale = "zh" }: { report?: Report; locale?: "zh" | "en" } = {},
): string[][] {
  const rows = tableRows(report).filter(({ id }) => ids.includes(id));
  return copiedRows(rows, columns, wordsFor(locale))
    .text.split("\n")
    .map((line) => line.split("\t"));
}

describe("rows to paste", () => {
  it("stand below the names of their columns, in the reader's language", () => {
    expect(tsv(["proactive.total"], ["label", "value", "unit"])).toEqual([
      ["指标", "数值", "单位"],
      ["主动公开政府信息数", "9585", "条"],
    ]);
    expect(
      tsv(["application.received.mail"], ["label", "value", "unit"], { locale: "en" }),
    ).toEqual([
      ["Indicator", "Value", "Unit"],
      [expect.stringMatching(/Applications received.*by mail/), "23", "applications"],
    ]);
  });

  it("write every column as one cell", () => {
    const columns: SortId[] = ["label", ...columnIds];
    for (const locale of ["zh", "en"] as const) {
      const ids = hailing2017.observations.map(({ indicator }) => indicator);
      const lines = tsv(ids, columns, { locale });
      expect(lines).toHaveLength(149);
      expect(new Set(lines.map((line) => line.length))).toEqual(new Set([columns.length]));
    }
  });

  it("never write a zero where there is no number", () => {
    const ids = ["gazette", "weibo", "wechat", "other"].map((id) => `channel.${id}`);
    expect(tsv(ids, ["value", "status"], { report: allStates }).slice(1)).toEqual([
      ["", "空白"],
      ["", "不适用"],
      ["15O0", "无法辨读"],
      ["60..65", "推算"],
    ]);
  });

  it("cannot run formulas, and keep to their lines", () => {
    const report = reportWith({
      "channel.gazette": { kind: "unreadable", printed: "=1+1" },
      "channel.weibo": { kind: "unreadable", printed: "１\t2\n3" },
      "channel.wechat": { kind: "reported", number: -5, printed: "-5" },
    });
    const ids = ["channel.gazette", "channel.weibo", "channel.wechat"];
    expect(tsv(ids, ["value"], { report }).slice(1)).toEqual([["'=1+1"], ["１ 2 3"], ["-5"]]);
  });

  it("stand in a table too, for documents and mails", () => {
    const report = reportWith({
      "channel.gazette": { kind: "unreadable", printed: "<b>1</b>" },
    });
    const rows = tableRows(report).filter(({ id }) => id === "channel.gazette");
    const { html } = copiedRows(rows, ["label", "value"], wordsFor("zh"));
    expect(html).toBe(
      "<table><thead><tr><th>指标</th><th>数值</th></tr></thead><tbody><tr><td>政府公报公开政府信息数</td><td>&lt;b&gt;1&lt;/b&gt;</td></tr></tbody></table>",
    );
  });

  it("tell the contradiction in one sentence with its numbers", () => {
    const [, line] = tsv(["application.replied"], ["check"]);
    expect(line?.[0]).toMatch(/70 件.*55 件/);
  });
});
