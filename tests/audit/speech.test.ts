// @vitest-environment node

import { describe, expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import type { Basis, Finding, FindingKind, Relation } from "../../src/audit/finding.ts";
import { atMost, equal } from "../../src/audit/judge.ts";
import { measure } from "../../src/audit/measure.ts";
import { applyRule, type Rule } from "../../src/audit/rule.ts";
import { atLeast } from "../../src/domain/value.ts";
import { indicatorOf } from "../../src/forms/indicators.ts";
import { findingSentence, findingTitle, remedySentence } from "../../src/i18n/findingText.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { rules } from "../fixtures/hailingForm.ts";
import { changed } from "./changedReport.ts";

const zh = wordsFor("zh");
const kinds: readonly FindingKind[] = ["sum", "bounds", "sections", "structure", "ratio", "prose"];
const relations: readonly Relation[] = ["=", "≤", "≥", "≈", "∈"];
const bases: readonly Basis[] = ["form", "text", "source", "definition", "expectation"];

const compared = (left: string, right: string) => ({
  subject: left,
  indicators: [left, right],
  check: (report: typeof hailing2017) => {
    const sides = { left: measure(report, [left]), right: measure(report, [right]) };
    return { ...sides, verdict: atMost(sides.left, sides.right) };
  },
});

describe("the sentence of a finding", () => {
  it("is the one its rule chose, whatever its kind, relation and ground", () => {
    for (const each of auditReport(hailing2017)) {
      for (const words of locales.map(wordsFor)) {
        const said = (finding: Finding) =>
          [findingTitle, findingSentence, remedySentence].map((text) => text(finding, words));
        const own = said(each);
        for (const kind of kinds) expect(said({ ...each, kind })).toEqual(own);
        for (const relation of relations) expect(said({ ...each, relation })).toEqual(own);
        for (const basis of bases) expect(said({ ...each, basis })).toEqual(own);
      }
    }
  });

  it("claims nothing of a new rule that the rule did not", () => {
    // A limit that the form sets without saying that items count once.
    const limit: Rule = {
      ...compared("application.closed", "application.received"),
      ...{ id: "new.limit", kind: "bounds", says: "notAbove", relation: "≤" },
      ...{ basis: "form", severity: "high" },
    };
    const report = changed(hailing2017, { "application.closed": 90 });
    expect(findingSentence(applyRule(limit, report), zh)).toBe(
      "申请办结数 90 件，超过了“收到申请数”的 70 件，相差 20 件。",
    );
    // A limit from expectation that has nothing to do with documents of earlier years.
    const expected: Rule = { ...limit, id: "new.expected", basis: "expectation" };
    expect(findingSentence(applyRule(expected, report), zh)).not.toMatch(/往年|写明/);
    // A total whose parts the text names: what is "usually so" is not said of it.
    const total: Rule = {
      ...compared("application.closed", "application.received"),
      ...{ id: "new.sum", kind: "sections", says: "sum", relation: "=", basis: "text" },
      severity: "low",
      check: (given) => {
        const left = measure(given, ["application.closed"]);
        const right = measure(given, ["application.received"]);
        return { left, right, verdict: equal(left, right) };
      },
    };
    expect(findingSentence(applyRule(total, report), zh)).not.toMatch(/没有写明/);
  });

  it("cannot be one that the rule has no ground for", () => {
    const facts = { ...compared("application.closed", "application.received"), id: "new" };
    const rule = { ...facts, kind: "bounds", severity: "low" } as const;
    const refused = [
      // @ts-expect-error at least is not "does not exceed"
      { ...rule, says: "within", relation: "≥", basis: "text" } satisfies Rule,
      // @ts-expect-error only the form can state that an item counts once
      { ...rule, says: "channel", relation: "≤", basis: "text" } satisfies Rule,
      // @ts-expect-error what the text demands is no mere expectation
      { ...rule, says: "usuallyEqual", relation: "=", basis: "text" } satisfies Rule,
      // @ts-expect-error two places with the same scope are not two with different ones
      { ...rule, says: "prose", relation: "≤", basis: "scope" } satisfies Rule,
      // @ts-expect-error a rule without a sentence
      { ...rule, relation: "≤", basis: "form" } satisfies Rule,
    ];
    expect(refused).toHaveLength(5);
  });

  it("does not call a total that is only limited smaller than its parts", () => {
    const report = changed(hailing2017, { "application.replied": atLeast(100, "100多") });
    const found = auditReport(report).find((each) => each.rule === "application.replied.sum");
    expect(found && findingSentence(found, zh)).toContain("合计只有 55 件");
  });

  it("does not offer a number where a growth is impossible", () => {
    const report = changed(hailing2017, { "n.enterprise.growth": -150 });
    const found = auditReport(report).find((each) => each.rule === "n.enterprise.growth.whole");
    expect(found?.verdict).toBe("broken");
    expect(found && findingSentence(found, zh)).toContain("最多只能减少 100%");
  });

  it("covers every rule there is", () => {
    for (const { says } of rules) expect(says).not.toBe("");
  });
});

describe("a difference of scope", () => {
  it("is not said to be about the same thing", () => {
    const scope = auditReport(hailing2017).filter((each) => each.explains === "scope");
    expect(scope.length).toBeGreaterThan(0);
    for (const { basis } of scope) {
      expect(basis).toBe("scope");
      expect(zh.t(`audit.basis.${basis}`)).not.toContain("同一件事");
      expect(zh.t(`audit.basis.${basis}`)).toContain("范围不同");
    }
  });
});

describe("the summary of a section", () => {
  it("says of scope what the audit says", () => {
    const told = (hailing2017.outline ?? []).filter(({ summary }) => /口径|范围/.test(summary.zh));
    expect(told.map(({ code }) => code)).toContain("四");
    for (const { code, summary } of told) {
      const about = auditReport(hailing2017).filter(
        ({ kind, indicators }) =>
          kind === "prose" &&
          indicators.some((id) => indicatorOf(id).code === code && id.startsWith("n.")),
      );
      const same = about.filter(({ says }) => says === "prose");
      expect(/范围相同/.test(summary.zh)).toBe(same.length === about.length);
      expect(/前后不一致/.test(summary.zh)).toBe(about.some(({ verdict }) => verdict === "broken"));
      expect(summary.zh).not.toContain("口径不明");
    }
  });
});
