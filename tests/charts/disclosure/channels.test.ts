// @vitest-environment node
import { describe, expect, it } from "vitest";
import { channelsChart } from "../../../src/charts/disclosure/channels.ts";
import { blanked, madeUpReport } from "../../fixtures/report.ts";
import { allMarks, contradictedIn, factsOf, markOf, modelOf, panelOf } from "../models.ts";
import { rulesNoted } from "../notes.ts";

describe("the channels", () => {
  const model = modelOf(channelsChart);

  it("are drawn with their shares of what they come to together, 13,465", () => {
    expect(factsOf(allMarks(model))).toEqual([
      ["channel.gazette", 125, 0.9],
      ["channel.website", 10732, 79.7],
      ["channel.weibo", 1043, 7.7],
      ["channel.wechat", 1500, 11.1],
      ["channel.other", 65, 0.5],
    ]);
  });

  it("are held against the total that counts each item once, and the website is over it", () => {
    const { references, axis } = panelOf(model, "bars");
    expect(references).toMatchObject([{ drawn: 9585, tone: "contradiction" }]);
    expect(references[0]?.label).toContain("9,585");
    expect(axis.max).toBe(10732);
    expect(contradictedIn(model)).toEqual(["channel.website", "channel.weibo"]);
    expect(rulesNoted(model, "contradiction")).toEqual([
      "channel.website.bound",
      "n.channel.weibo.appendix",
      "channel.weibo.accountsNamed",
    ]);
  });

  it("can be ordered by size", () => {
    const sorted = modelOf(channelsChart, { view: { sort: "size" } });
    const { rows } = panelOf(sorted, "bars");
    expect(rows.map((row) => row.key)).toEqual([
      ...["channel.website", "channel.wechat", "channel.weibo", "channel.gazette", "channel.other"],
    ]);
  });

  it("have one accent, the channel that the headline names", () => {
    const accents = allMarks(model).filter((mark) => mark.tone !== "context");
    expect(accents.map((mark) => [mark.key, mark.tone])).toEqual([["channel.website", "data"]]);
  });

  it("have no shares where one of them is blank", () => {
    const some = modelOf(channelsChart, { report: blanked("channel.weibo") });
    expect(allMarks(some).filter((mark) => mark.share)).toEqual([]);
    expect(markOf(some, "channel.weibo")).toMatchObject({
      value: { kind: "blank" },
      drawn: undefined,
      caption: "空白",
    });
  });

  it("do not accuse where the total holds them all", () => {
    const { references } = panelOf(modelOf(channelsChart, { report: madeUpReport() }), "bars");
    expect(references).toMatchObject([{ drawn: 9585, tone: "context" }]);
  });

  it("have captions of number and share, or none when switched off", () => {
    expect(markOf(model, "channel.website").caption).toMatch(/10,732 条.*79\.7%/);
    const bare = modelOf(channelsChart, { view: { labels: "off" } });
    expect(new Set(allMarks(bare).map((mark) => mark.caption))).toEqual(new Set([""]));
  });
});
