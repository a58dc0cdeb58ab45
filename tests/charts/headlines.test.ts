// @vitest-environment node
import { describe, expect, it } from "vitest";
import { findChart } from "../../src/charts/registry.ts";
import type { Report } from "../../src/domain/report.ts";
import { blank } from "../../src/domain/value.ts";
import { locales } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { charts } from "../fixtures/hailingForm.ts";
import { blanked, hailingWith, madeUpReport, reportOfOnly } from "../fixtures/report.ts";
import { headlineOf } from "./headlineOf.ts";
import { modelOf } from "./models.ts";

type Facts = Readonly<Record<string, string>>;
type Case = readonly [chart: string, message: string, facts: Facts];

function chartOf(id: string) {
  const chart = findChart(id);
  if (!chart) throw new Error(`No chart "${id}".`);
  return chart;
}

/** Holds in both languages: numbers are written alike, names are not and are left out here. */
function expectHeadline(report: Report, [id, message, facts]: Case) {
  for (const locale of locales) {
    const found = headlineOf(modelOf(chartOf(id), { report, locale }), locale);
    expect([locale, found.key]).toEqual([locale, message]);
    expect(found.facts).toMatchObject(facts);
  }
}

const hailing: readonly Case[] = [
  ["overview.year", "year.headline.range", { n: "110", least: "0", most: "45,992" }],
  ["disclosure.channels", "channels.headline.over", { n: "10,732", total: "9,585" }],
  ["disclosure.accounts", "accounts.headline.over", { one: "1,275", whole: "1,043" }],
  ["disclosure.enterprises", "enterprises.headline.noWhole", { now: "7,725", growth: "347.7%" }],
  [
    "responses.kinds",
    "kinds.headline.principal",
    { interviews: "20", interviewed: "19", conferences: "4", attended: "3" },
  ],
  ["responses.letters", "letters.headline.all", { received: "308", complaints: "13,150" }],
  ["applications.outcomes", "outcomes.headline.short", { total: "70", parts: "55" }],
  ["applications.arrival", "arrival.headline.differSameTotal", { a: "15", b: "3", total: "70" }],
  ["applications.refusals", "refusals.headline.differ", { total: "5", parts: "15" }],
  ["applications.sources", "sources.headline.differ", { a: "48", b: "64" }],
  ["applications.flow", "flow.headline.gap", { total: "70", gap: "15" }],
  ["review.outcomes", "review.headline.differ", { a: "26", b: "39", c: "3", d: "5" }],
  ["services.metrics", "metrics.headline.differ", { printed: "100%", recomputed: "68.4%" }],
  ["services.handled", "handled.headline.most", { n: "45,992", share: "82.4%" }],
  [
    "services.lists",
    "lists.headline.met",
    { published: "583", listed: "647", share: "90.1%", goal: "90%" },
  ],
  [
    "capacity.resources",
    "resources.headline.fullTime",
    { full: "17", staff: "128", share: "13.3%" },
  ],
];

describe("the headlines of the 2017 report", () => {
  it.each(hailing)("%s says %s", (...each) => expectHeadline(hailing2017, each));

  it("are all here", () => {
    expect(hailing.map(([id]) => id).sort()).toEqual(charts.map((chart) => chart.id).sort());
  });

  it("name what they speak of", () => {
    const names = charts.map((chart) => headlineOf(modelOf(chart), "zh").facts);
    expect(
      names.flatMap(({ channel, account, way, metric, kind }) => [
        ...[channel, account, way, metric, kind].filter((name) => name !== undefined),
      ]),
    ).toEqual(["政府网站", "政务微博", "中国海陵", "当面", "不见面服务", "行政许可"]);
  });
});

describe("the headlines of a report that agrees with itself", () => {
  it.each<Case>([
    ["disclosure.channels", "channels.headline.within", { n: "9,000", share: "76.7%" }],
    ["disclosure.accounts", "accounts.headline.within", { wechat: "1,500", weibo: "1,043" }],
    [
      "disclosure.enterprises",
      "enterprises.headline.growth",
      { now: "7,725", growth: "347.8%", before: "1,725" },
    ],
    ["responses.letters", "letters.headline.all", { received: "308" }],
    ["applications.outcomes", "outcomes.headline.whole", { total: "70" }],
    ["applications.arrival", "arrival.headline.most", { total: "70", n: "32", share: "45.7%" }],
    ["applications.refusals", "refusals.headline.agree", { total: "5" }],
    ["applications.sources", "sources.headline.agree", { a: "64" }],
    ["applications.flow", "flow.headline.whole", { total: "70" }],
    ["review.outcomes", "review.headline.plain", { a: "26", b: "39" }],
    ["services.metrics", "metrics.headline.agree", { printed: "68.40%" }],
    ["overview.year", "year.headline.range", { most: "45,992" }],
  ])("%s says %s", (...each) => expectHeadline(madeUpReport(), each));
});

describe("the headlines where a number is missing", () => {
  it.each([
    ["disclosure.channels", "channels.headline.missing", "channel.gazette"],
    ["disclosure.accounts", "accounts.headline.missing", "channel.weibo"],
    ["disclosure.enterprises", "enterprises.headline.missing", "n.enterprise.items"],
    ["disclosure.enterprises", "enterprises.headline.plain", "n.enterprise.growth"],
    ["responses.kinds", "kinds.headline.missing", "response.interviews"],
    ["responses.letters", "letters.headline.missing", "n.mailbox.resolved"],
    ["applications.outcomes", "outcomes.headline.missing", "application.replied.amend"],
    ["applications.outcomes", "outcomes.headline.missing", "application.replied"],
    ["applications.arrival", "arrival.headline.missing", "application.received"],
    ["applications.refusals", "refusals.headline.missing", "application.refused.privacy"],
    ["applications.sources", "sources.headline.missing", "annex.source.citizen"],
    ["applications.flow", "flow.headline.missing", "application.replied.granted"],
    ["review.outcomes", "review.headline.missing", "litigation.total"],
    ["review.outcomes", "review.headline.plain", "n.litigation.total"],
    ["services.handled", "handled.headline.missing", "service.handled.reward"],
    ["services.lists", "lists.headline.missing", "n.reform.noVisitListed"],
    ["services.lists", "lists.headline.plain", "n.reform.onlineTarget"],
    ["services.metrics", "metrics.headline.missing", "service.items"],
    ["capacity.resources", "resources.headline.missing", "capacity.staff"],
  ])("%s says %s without %s", (id, message, cell) => {
    expectHeadline(blanked(cell), [id, message, {}]);
  });

  it.each(charts.map((chart) => chart.id))("%s gives no number where there is none", (id) => {
    const report = reportOfOnly(blank);
    for (const locale of locales) {
      const { key, facts } = headlineOf(modelOf(chartOf(id), { report, locale }), locale);
      expect([key, Object.keys(facts)]).toEqual([expect.stringMatching(/\.missing$/), []]);
    }
  });
});

describe("the headlines of other reports", () => {
  it.each<[Case, Report]>([
    [
      ["applications.outcomes", "outcomes.headline.over", { total: "70", parts: "80" }],
      madeUpReport({ "application.replied.otherRoute": 30 }),
    ],
    [
      ["applications.arrival", "arrival.headline.differ", { a: "15", b: "14" }],
      madeUpReport({ "n.application.inPerson": 14, "n.application.received": 69 }),
    ],
    [
      ["disclosure.accounts", "accounts.headline.over", { one: "1,501", whole: "1,500" }],
      madeUpReport({ "n.channel.wechat": 1501 }),
    ],
    [
      ["responses.letters", "letters.headline.some", { received: "308", resolved: "300" }],
      madeUpReport({ "n.mailbox.resolved": 300 }),
    ],
    [
      ["services.lists", "lists.headline.missed", { share: "89.0%", goal: "90%" }],
      madeUpReport({ "n.reform.noVisitPublished": 576 }),
    ],
    [
      ["services.metrics", "metrics.headline.agree", { printed: "68%" }],
      madeUpReport({ ...{ "service.noVisit.share": "68", "service.unifiedLogin.share": "82.86" } }),
    ],
    [
      ["services.metrics", "metrics.headline.above", { printed: "50.00%", recomputed: "68.4%" }],
      madeUpReport({ "service.noVisit.share": "50.00" }),
    ],
    [
      ["review.outcomes", "review.headline.differ", { a: "26", b: "39", c: "30", d: "39" }],
      madeUpReport({ "n.review.total": 30 }),
    ],
    [
      ["applications.flow", "flow.headline.steps", { received: "90", closed: "80", replied: "70" }],
      madeUpReport({ "application.received": 90, "application.closed": 80 }),
    ],
  ])("%j", (each, report) => expectHeadline(report, each));
});

describe("the headlines of a report in which nothing happened", () => {
  it.each(charts.map((chart) => chart.id))("%s does not call a zero missing", (id) => {
    const report = reportOfOnly(0);
    for (const locale of locales) {
      expect(headlineOf(modelOf(chartOf(id), { report, locale }), locale).key).not.toMatch(
        /missing/,
      );
    }
  });

  it("speak of one thing in the singular", () => {
    const model = modelOf(chartOf("review.outcomes"), {
      report: hailingWith({
        "review.total": 1,
        "litigation.total": 1,
        "n.review.total": 1,
        "n.litigation.total": 1,
      }),
      locale: "en",
    });
    expect(model.headline).not.toMatch(/\b1 \w+s\b/);
  });
});
