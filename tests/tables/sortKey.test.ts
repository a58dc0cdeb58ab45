// @vitest-environment node
import { describe, expect, it } from "vitest";
import { wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { columnIds, type SortId } from "../../src/tables/columnIds.ts";
import { compareKeys, sortKey } from "../../src/tables/sortKey.ts";
import { tableRows } from "../../src/tables/tableRow.ts";
import { allStates } from "./sampleReport.ts";

const zh = wordsFor("zh");
const en = wordsFor("en");
const rows = tableRows(hailing2017);

function keyOf(id: string, column: SortId, report = hailing2017) {
  const row = tableRows(report).find((each) => each.id === id);
  return row && sortKey(row, column, zh);
}

describe("what a column is sorted by", () => {
  it.each(["label", ...columnIds] as const)("is of one kind in the column %s", (column) => {
    for (const words of [zh, en]) {
      const kinds = rows.map((row) => typeof sortKey(row, column, words));
      expect(new Set(kinds.filter((kind) => kind !== "undefined")).size).toBe(1);
    }
  });

  it("is the number, a bound's limit, the lower end of a range, and nothing where there is none", () => {
    expect(keyOf("application.received", "value")).toBe(70);
    expect(keyOf("n.app.users", "value")).toBe(10_000);
    expect(keyOf("channel.other", "value", allStates)).toBe(60);
    for (const id of ["channel.gazette", "channel.weibo", "channel.wechat"]) {
      expect(keyOf(id, "value", allStates)).toBeUndefined();
    }
  });

  it("is the place in the report for codes, places and sources", () => {
    for (const column of ["code", "location", "source"] as const) {
      expect(rows.map((row) => sortKey(row, column, zh))).toEqual(rows.map(({ order }) => order));
    }
  });

  it("is the gravity of a contradiction, and nothing where there is none", () => {
    expect(Number(keyOf("application.replied", "check"))).toBeGreaterThan(
      Number(keyOf("channel.weibo", "check")),
    );
    expect(keyOf("fees.collected", "check")).toBeUndefined();
  });
});

describe("comparing", () => {
  it("counts numbers by size and Chinese by pinyin", () => {
    expect([10, 9, 100].toSorted(compareKeys)).toEqual([9, 10, 100]);
    expect(["政府网站", "办结", "申请"].toSorted(compareKeys)).toEqual([
      "办结",
      "申请",
      "政府网站",
    ]);
  });
});
