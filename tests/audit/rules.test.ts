// @vitest-environment node

import { describe, expect, it } from "vitest";
import { auditReport, brokenAbout, findingsAbout } from "../../src/audit/auditReport.ts";
import { auditSummary } from "../../src/audit/auditSummary.ts";
import { findingMark } from "../../src/audit/findingMark.ts";
import { isIndicatorId } from "../../src/forms/indicators.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { rules } from "../fixtures/hailingForm.ts";
import { hailingVerdicts } from "./hailingVerdicts.ts";

const findings = auditReport(hailing2017);

function finding(rule: string) {
  const found = findings.find((each) => each.rule === rule);
  if (!found) throw new Error(`No finding "${rule}".`);
  return found;
}

describe("every rule on the 2017 report", () => {
  it.each(hailingVerdicts)("%s %s: %s", (rule, verdict, equation) => {
    const { left, relation, right, ...found } = finding(rule);
    expect(found.verdict).toBe(verdict);
    expect(`${left.text} ${relation} ${right.text}`).toBe(equation);
  });

  it("is in the table, once", () => {
    expect(findings.map((each) => each.rule)).toEqual(hailingVerdicts.map(([rule]) => rule));
    expect(new Set(rules.map((each) => each.id)).size).toBe(rules.length);
  });

  it("names indicators that exist, its subject among them", () => {
    for (const each of findings) {
      expect(each.indicators.filter((id) => !isIndicatorId(id))).toEqual([]);
      if (each.subject !== undefined) expect(each.indicators).toContain(each.subject);
      const terms = [...each.left.terms, ...each.right.terms].map((term) => term.indicator);
      expect(terms.filter((id) => !each.indicators.includes(id))).toEqual([]);
    }
  });

  it("gives no reason but for a broken check, and no gap but for an open one", () => {
    for (const each of findings) {
      if (each.verdict !== "broken") expect(each.diagnosis).toEqual([]);
      if (each.verdict !== "undecidable") expect(each.missing).toEqual([]);
    }
  });
});

describe("the numbers of the contradictions", () => {
  it.each([
    ["application.replied.sum", 70, 55, 15],
    ["application.replied.refused.sum", 5, 15, -10],
    ["source.sum", 70, 54, 16],
    ["channel.website.bound", 10732, 9585, 1147],
    ["service.unifiedLogin.share.ratio", 84.18, 82.8586, 1.3214],
    ["annex.source.citizen.appendix", 64, 48, 16],
    ["n.channel.weibo.appendix", 1275, 1043, 232],
    ["n.review.total.appendix", 3, 26, -23],
    ["text.measures.announced", 3, 4, -1],
  ])("%s: %d, %d, %d", (rule, left, right, difference) => {
    const found = finding(rule);
    expect([found.left.value, found.right.value, found.difference]).toEqual([
      ...[left, right, difference],
    ]);
  });

  it("say that one reason alone exceeds the refusals", () => {
    expect(finding("application.replied.refused.sum").notes).toContainEqual({
      code: "partExceedsTotal",
      indicator: "application.refused.notGovernmentInformation",
      number: 8,
    });
  });

  it("name the years that the growth falls between", () => {
    expect(finding("n.enterprise.growth.whole").notes).toEqual([
      {
        code: "nearestWhole",
        now: 7725,
        neighbours: [
          { previous: 1725, growth: 347.8261 },
          { previous: 1726, growth: 347.5666 },
        ],
      },
    ]);
  });
});

describe("the marks", () => {
  it.each([
    ["application.replied.sum", "contradiction"],
    ["n.channel.weibo.appendix", "contradiction"],
    ["proactive.normative.issued", "doubtful"],
    ["n.channel.wechat.appendix", "scope"],
    ["n.response.interviews.appendix", "scope"],
    ["n.proactive.total.website", "scope"],
    ["n.application.received.appendix", "agreement"],
    ["n.channel.weibo.accountListed", "undecidable"],
  ])("%s is a %s", (rule, mark) => {
    expect(findingMark(finding(rule))).toBe(mark);
  });

  it("add up", () => {
    const { checks, marks } = auditSummary(hailing2017);
    expect(checks).toBe(findings.length);
    expect(Object.values(marks).reduce((a, b) => a + b, 0)).toBe(checks);
    const broken = findings.filter((each) => each.verdict === "broken").length;
    expect(marks.contradiction + marks.doubtful).toBe(broken);
  });
});

describe("looking up findings", () => {
  it("works once per report", () => {
    expect(auditReport(hailing2017)).toBe(findings);
  });

  it("finds what an indicator takes part in, the gravest broken ones first", () => {
    const about = findingsAbout(hailing2017, "source.citizen").map((each) => each.rule);
    expect(about).toContain("source.sum");
    expect(about).toContain("source.citizen.lawyer.within");
    const broken = brokenAbout(hailing2017, "channel.weibo").map((each) => each.severity);
    expect(broken).toEqual(["medium", "low"]);
    expect(brokenAbout(hailing2017, "capacity.staff")).toEqual([]);
    expect(findingsAbout(hailing2017, "complaints.total")).toEqual([]);
  });
});
