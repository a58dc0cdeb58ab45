// @vitest-environment node
import { describe, expect, it } from "vitest";
import { accountsChart } from "../../../src/charts/disclosure/accounts.ts";
import { madeUpReport } from "../../fixtures/report.ts";
import { allMarks, contradictedIn, factsOf, markOf, modelOf, notesOf, panelOf } from "../models.ts";
import { rulesNoted } from "../notes.ts";

describe("the accounts", () => {
  const model = modelOf(accountsChart);

  it("stand in pairs, all of the appendix beside the one of the main text", () => {
    expect(panelOf(model, "bars").rows.map((row) => factsOf(row.marks))).toEqual([
      [
        ["channel.wechat", 1500],
        ["n.channel.wechat", 1195],
      ],
      [
        ["channel.weibo", 1043],
        ["n.channel.weibo", 1275],
      ],
    ]);
    expect(panelOf(model, "bars")).toMatchObject({ geometry: "dumbbells" });
    expect(panelOf(model, "bars").series).toHaveLength(2);
    // The headline speaks of Weibo.
    expect(allMarks(model).map((mark) => mark.tone)).toEqual([
      ...["context", "context", "data", "data"],
    ]);
  });

  it("name the gap where they contradict each other, and only there", () => {
    const [wechat, weibo] = panelOf(model, "bars").rows;
    expect(wechat?.gap).toBeUndefined();
    expect(weibo?.gap).toContain("232 条");
  });

  it("contradict each other on Weibo, and differ in scope on WeChat", () => {
    expect(contradictedIn(model)).toEqual(["channel.weibo", "n.channel.weibo"]);
    expect(rulesNoted(model, "contradiction")).toEqual([
      "n.channel.weibo.appendix",
      "channel.weibo.accountsNamed",
      "n.channel.wechat.accountListed",
    ]);
    expect(rulesNoted(model, "scope")).toEqual(["n.channel.wechat.appendix"]);
  });

  it("are named as the report names them", () => {
    expect(markOf(model, "n.channel.weibo").label).toContain("中国海陵");
    expect(markOf(model, "n.channel.wechat").label).toContain("微海陵");
    const [method] = notesOf(model, "method");
    expect(method).toContain("8");
    expect(method).toContain("海陵科技");
  });

  it("are spoken of without a name where the report gives none", () => {
    for (const locale of ["zh", "en"] as const) {
      const report = { ...madeUpReport(), accounts: [] };
      const unnamed = modelOf(accountsChart, { report, locale });
      expect(markOf(unnamed, "n.channel.weibo").label).not.toMatch(/[“”]/);
      expect(notesOf(unnamed, "method")).toEqual([]);
    }
  });
});
