// @vitest-environment node

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import { numberOf, type Report } from "../../src/domain/report.ts";
import { atLeast, blank, type Value } from "../../src/domain/value.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { indicators } from "../fixtures/hailingForm.ts";
import { changed } from "./changedReport.ts";
import { consistentReport } from "./consistentReport.ts";

function brokenRules(report: Report): string[] {
  return auditReport(report)
    .filter((each) => each.verdict === "broken")
    .map((each) => each.rule);
}

function known(report: Report, id: string): number {
  const number = numberOf(report, id);
  if (number === undefined) throw new Error(`No number for ${id}.`);
  return number;
}

describe("a report that agrees with itself", () => {
  it("breaks no rule, and leaves open only shares of nothing", () => {
    fc.assert(
      fc.property(consistentReport, (report) => {
        expect(brokenRules(report)).toEqual([]);
        const open = auditReport(report).filter((each) => each.verdict === "undecidable");
        expect(open.filter((each) => each.notes[0]?.code !== "zeroBase")).toEqual([]);
      }),
    );
  });
});

type Plant = {
  readonly what: string;
  readonly plant: (report: Report) => Report;
  /** All rules that then break, and no others. */
  readonly breaks: readonly string[];
};

function shifted(id: string, by: number) {
  return (report: Report) => changed(report, { [id]: known(report, id) + by });
}

/** One number made to exceed another by one. */
function exceeding(id: string, other: string) {
  return (report: Report) => changed(report, { [id]: known(report, other) + 1 });
}

const channelIds = ["gazette", "website", "weibo", "wechat", "other"].map((id) => `channel.${id}`);

const plants: readonly Plant[] = [
  {
    what: "a total that is not the sum of its parts",
    plant: shifted("capacity.staff", 1),
    breaks: ["capacity.staff.sum"],
  },
  {
    what: "a part that is a part of two things",
    plant: shifted("application.replied.refused", 1),
    breaks: ["application.replied.sum", "application.replied.refused.sum"],
  },
  {
    what: "some of a thing that is more than all of it",
    plant: exceeding("response.interviews.principal", "response.interviews"),
    breaks: ["response.interviews.principal.within"],
  },
  {
    what: "a total above the sum of the channels",
    plant: (report) => {
      const all = channelIds.reduce((total, id) => total + known(report, id), 0);
      return changed(report, { "proactive.total": all + 1 });
    },
    breaks: ["proactive.total.channels"],
  },
  {
    what: "a channel above the total",
    plant: exceeding("channel.gazette", "proactive.total"),
    breaks: ["channel.gazette.bound"],
  },
  {
    what: "more documents disclosed than issued",
    plant: (report) =>
      changed(report, {
        "proactive.normative": known(report, "proactive.total"),
        "proactive.normativeIssued": known(report, "proactive.total") - 1,
      }),
    breaks: ["proactive.normative.issued"],
  },
  {
    what: "a share above 100%",
    plant: (report) => changed(report, { "service.online.share": "100.01" }),
    breaks: ["service.online.share.range", "service.online.share.ratio"],
  },
  {
    what: "a share that its count does not give",
    plant: (report) => {
      const share = known(report, "service.unifiedLogin.share");
      const other = share > 50 ? share - 3 : share + 3;
      return changed(report, { "service.unifiedLogin.share": other.toFixed(2) });
    },
    breaks: ["service.unifiedLogin.share.ratio"],
  },
  {
    what: "a growth over no whole number",
    plant: (report) =>
      changed(report, { "n.enterprise.items": 7725, "n.enterprise.growth": "347.7" }),
    breaks: ["n.enterprise.growth.whole"],
  },
  {
    what: "two sources that differ",
    plant: shifted("n.response.hotTopics", 1),
    breaks: ["n.response.hotTopics.appendix"],
  },
  {
    what: "a narrower scope above the wider one",
    plant: exceeding("n.channel.weibo", "channel.weibo"),
    breaks: ["n.channel.weibo.appendix"],
  },
  {
    what: "offices that are not departments and towns",
    plant: shifted("capacity.offices", 1),
    breaks: ["capacity.offices.units"],
  },
  {
    what: "a list of which more is published than it has",
    plant: exceeding("n.reform.noVisitPublished", "n.reform.noVisitListed"),
    breaks: ["n.reform.noVisitPublished.listed"],
  },
  {
    what: "more items online than there are",
    plant: exceeding("n.service.fullyOnline", "n.service.items"),
    breaks: ["n.service.fullyOnline.items"],
  },
  {
    what: "a target that is not met",
    plant: (report) => changed(report, { "n.reform.onlineTarget": atLeast(100, "100%") }),
    breaks: ["n.reform.onlineTarget.reached"],
  },
  {
    what: "measures that are not as many as announced",
    plant: (report) => ({
      ...report,
      measures: { announced: 2, listed: report.measures?.listed ?? [] },
    }),
    breaks: ["text.measures.announced"],
  },
  {
    what: "account names left blank",
    plant: (report) => ({ ...report, accounts: [{ indicator: "channel.weibo", names: [] }] }),
    breaks: ["channel.weibo.accountsNamed"],
  },
  {
    what: "an account that the row does not name",
    plant: (report) => ({
      ...report,
      accounts: [
        ...(report.accounts ?? []).filter((each) => each.indicator !== "n.channel.wechat"),
        { indicator: "n.channel.wechat", names: ["四号"] },
      ],
    }),
    breaks: ["n.channel.wechat.accountListed"],
  },
];

describe("one planted contradiction", () => {
  it.each(plants)("$what breaks the rules about it alone", ({ plant, breaks }) => {
    fc.assert(
      fc.property(consistentReport, (report) => {
        expect(brokenRules(plant(report)).sort()).toEqual([...breaks].sort());
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["source.citizen", "annex.source.citizen.appendix"],
    ["annex.source.total", "annex.source.total.appendix"],
    ["annex.source.media", "annex.source.total.sum"],
    ["n.application.mail", "n.application.received.sum"],
    ["review.total", "review.total.sum"],
    ["n.litigation.total", "n.litigation.total.appendix"],
    ["application.received", "source.sum"],
  ])("in %s breaks %s, and only rules about it", (id, rule) => {
    fc.assert(
      fc.property(consistentReport, fc.integer({ min: 1, max: 500 }), (report, by) => {
        const broken = auditReport(shifted(id, by)(report)).filter(
          (each) => each.verdict === "broken",
        );
        expect(broken.map((each) => each.rule)).toContain(rule);
        expect(broken.filter((each) => !each.indicators.includes(id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("in several 其中 rows together is seen though none alone exceeds the whole", () => {
    fc.assert(
      fc.property(consistentReport, fc.integer({ min: 1, max: 50 }), (report, count) => {
        const rows = ["lawyer", "researcher", "journalist"].map((id) => `citizen.${id}`);
        const changes = Object.fromEntries(rows.map((id) => [`source.${id}`, count]));
        const broken = brokenRules(changed(report, { ...changes, "source.citizen": count }));
        expect(broken).toContain("source.citizen.within");
        expect(broken).not.toContain("source.citizen.lawyer.within");
      }),
      { numRuns: 40 },
    );
  });
});

const nothing: readonly (Value | "absent")[] = [
  blank,
  { kind: "notApplicable", printed: "/" },
  { kind: "unreadable", printed: "3O" },
  "absent",
];

describe("a number that is not there", () => {
  it.each([
    ["a consistent report", consistentReport],
    ["the report of 2017", fc.constant(hailing2017)],
  ])("makes no check of %s broken, and leaves it open, naming what is missing", (_, reports) => {
    const ids = indicators.map((each) => each.id);
    fc.assert(
      fc.property(
        reports,
        fc.constantFrom(...ids),
        fc.constantFrom(...nothing),
        (report, id, state) => {
          const before = new Set(brokenRules(report));
          for (const each of auditReport(changed(report, { [id]: state }))) {
            if (!each.indicators.includes(id)) continue;
            // Names of accounts are compared whether or not their items were counted.
            if (each.kind === "structure" && each.indicators.length > 1) continue;
            expect([each.rule, each.verdict]).toEqual([each.rule, "undecidable"]);
            expect(each.missing).toContain(id);
          }
          const after = brokenRules(changed(report, { [id]: state }));
          expect(after.filter((rule) => !before.has(rule))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("leaves every check open where there is no number at all", () => {
    const empty = { ...hailing2017, observations: [], accounts: [] };
    const verdicts = auditReport(empty).filter((each) => each.kind !== "structure");
    expect(verdicts.filter((each) => each.verdict !== "undecidable")).toEqual([]);
    expect(verdicts.filter((each) => each.missing.length === 0)).toEqual([]);
  });
});
