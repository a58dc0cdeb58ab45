// @vitest-environment node

import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { tableRows } from "../../src/tables/tableRow.ts";
import { totalOf } from "../../src/tables/totalOf.ts";
import { totalText } from "../../src/tables/totalText.ts";
import { childrenOf } from "../fixtures/hailingForm.ts";
import { allStates } from "./sampleReport.ts";

function total(ids: readonly string[], report: Report = hailing2017) {
  const all = tableRows(report);
  return totalOf(
    all.filter(({ id }) => ids.includes(id)),
    all,
  );
}

const outcomes = childrenOf("application.replied").map(({ id }) => id);
const channels = ["gazette", "website", "weibo", "wechat", "other"].map((id) => `channel.${id}`);

describe("a sum", () => {
  it("adds the parts of one total, and finds the total that the report gives", () => {
    expect(total(outcomes)).toMatchObject({
      kind: "sum",
      value: 55,
      unit: "件",
      terms: [2, 17, 4, 5, 3, 15, 4, 5],
      whole: { id: "application.replied" },
    });
  });

  it("adds some of the parts without holding them against the total", () => {
    expect(total(outcomes.slice(0, 3))).toMatchObject({ value: 23, whole: undefined });
  });

  it("adds parts for which the form has no total", () => {
    expect(total(channels)).toMatchObject({ kind: "sum", value: 13_465, whole: undefined });
  });

  it("adds what the main text gives as parts, by what its figures speak of", () => {
    const ways = ["inPerson", "fax", "online", "mail"].map((way) => `n.application.${way}`);
    expect(total(ways)).toMatchObject({ value: 70, whole: { id: "n.application.received" } });
  });
});

describe("no sum", () => {
  it.each([
    ["of nothing", [], "empty"],
    ["of one row", ["fees.collected"], "single"],
    ["of different units", ["channel.website", "response.articles"], "units"],
    ["of shares", ["service.noVisit.share", "service.online.share"], "unit"],
    ["of speeds", ["n.network.department", "n.network.village"], "unit"],
    ["from two places", ["source.citizen", "annex.source.other"], "origins"],
    ["of a total and its part", ["application.received", "application.received.mail"], "overlap"],
    [
      "of a row and its grandchild",
      ["application.replied", "application.refused.privacy"],
      "overlap",
    ],
    [
      "of a total and its part in the main text",
      ["n.review.total", "n.review.corrected"],
      "overlap",
    ],
    ["of rows among others", ["service.noVisit", "service.online"], "unrelated"],
    [
      "of two ways to split one total",
      ["application.received.mail", "source.citizen"],
      "unrelated",
    ],
    ["of parts of different totals", ["review.upheld", "litigation.upheld"], "unrelated"],
    [
      "of what merely shares a heading",
      ["capacity.offices", "capacity.readingPoints"],
      "unrelated",
    ],
    ["of different scopes", ["n.mailbox.received", "n.application.received"], "scopes"],
  ])("%s", (_, ids, reason) => {
    expect(total(ids)).toMatchObject({ kind: "none", reason });
  });

  it.each(["channel.gazette", "channel.weibo", "channel.wechat", "channel.other"])(
    "with a hole in it: %s",
    (id) => {
      expect(total(["channel.website", id], allStates)).toEqual({
        kind: "none",
        reason: "missing",
        indicator: id,
      });
    },
  );
});

describe("the total in words", () => {
  const zh = wordsFor("zh");
  const en = wordsFor("en");

  it("gives the terms, and what the report says instead", () => {
    const text = totalText(total(outcomes), zh);
    expect(text).toContain("8 行");
    expect(text).toContain("2 + 17 + 4 + 5 + 3 + 15 + 4 + 5");
    expect(text).toContain("70");
    expect(text).toContain("15");
    expect(totalText(total(outcomes), en)).toContain("a difference of 15");
  });

  it("cuts a long sum in the middle", () => {
    const terms = Array.from({ length: 20 }, (_, index) => index + 1);
    const text = totalText({ kind: "sum", value: 210, unit: "件", terms, whole: undefined }, zh);
    expect(text).toContain("9 + 10 + … + 20");
    expect(text).toContain("20 行");
  });

  it.each([
    [["channel.website", "response.articles"], "条和篇"],
    [["service.noVisit.share", "service.online.share"], "%"],
    [["source.citizen", "annex.source.other"], "附表一和附表二"],
    [["application.received", "application.received.mail"], "收到申请数"],
  ])("says why there is none: %j", (ids, text) => {
    expect(totalText(total(ids), zh)).toContain(text);
    expect(totalText(total(ids), en)).not.toMatch(/[{}]/);
  });

  it("tells English units apart that share a word", () => {
    const text = totalText(total(["channel.website", "service.items"]), en);
    expect(text).toContain("items (条)");
    expect(text).toContain("items (项)");
  });
});
