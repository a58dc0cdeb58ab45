// @vitest-environment node
import { describe, expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import { digitChange, isTransposed } from "../../src/audit/diagnoses/digits.ts";
import { plausibility, ranked } from "../../src/audit/diagnoses/ranking.ts";
import type { Diagnosis, DiagnosisKind } from "../../src/audit/diagnosis.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { type Changes, changed } from "./changedReport.ts";

function explanations(rule: string, changes: Changes = {}): readonly Diagnosis[] {
  const findings = auditReport(changed(hailing2017, changes));
  const found = findings.find((each) => each.rule === rule);
  if (!found) throw new Error(`No finding "${rule}".`);
  return found.diagnosis;
}

type Row = [rule: string, kind: DiagnosisKind, arithmetic: string];

describe("what explains the contradictions of 2017", () => {
  it.each<Row>([
    ["application.replied.sum", "countedAgain", "55 + 15 = 70"],
    ["application.replied.sum", "copied", "70 = 70"],
    ["application.replied.refused.sum", "replacedByParts", "2 + 17 + 4 + 15 + 3 + 15 + 4 + 5 = 65"],
    ["application.replied.refused.sum", "digit", "0 + 0 + 1 + 0 + 8 + 6 = 15"],
    ["source.sum", "otherSource", "0 + 3 + 0 + 0 + 0 + 64 + 3 = 70"],
    ["annex.source.citizen.appendix", "otherSource", "0 + 3 + 0 + 0 + 0 + 64 + 3 = 70"],
    ["channel.website.bound", "remainder", "8468 + 1117 = 9585"],
    ["channel.website.bound", "repeated", "10732 − 9585 = 1147"],
    ["proactive.normative.issued", "remainder", "8468 + 1117 = 9585"],
    ["service.unifiedLogin.share.ratio", "unknownBase", "14371 ÷ 17071…17072 ≈ 84.18%"],
    ["service.noVisit.share.ratio", "otherBase", "11864 ÷ 11864 = 100%"],
    ["n.application.inPerson.appendix", "moved", "44 − 32 = 12"],
    ["n.application.online.appendix", "moved", "15 − 3 = 12"],
    ["n.review.total.appendix", "copied", "3 = 3"],
  ])("%s: %s, %s", (rule, kind, arithmetic) => {
    const found = explanations(rule).find((each) => each.kind === kind);
    expect(found?.arithmetic).toBe(arithmetic);
  });

  it("is led by what fits best", () => {
    expect(explanations("application.replied.sum").map((each) => each.id)).toEqual([
      "countedAgain:application.replied.refused",
      "copied:application.closed",
    ]);
    expect(explanations("channel.website.bound")[0]?.kind).toBe("remainder");
  });

  it("says what the numbers would then be", () => {
    const corrections = (rule: string) => explanations(rule).map((each) => each.correction);
    expect(corrections("application.replied.sum")[0]).toEqual({
      indicator: "application.replied",
      value: 55,
    });
    expect(corrections("source.sum")).toEqual([{ indicator: "source.citizen", value: 64 }]);
    expect(corrections("application.replied.refused.sum")[0]).toEqual({
      indicator: "application.replied.refused",
      value: 15,
    });
  });

  it("is never sought by digits where nothing need be equal", () => {
    expect(explanations("n.channel.weibo.appendix")).toEqual([]);
    expect(explanations("n.response.articles.appendix")).toEqual([]);
    expect(explanations("n.litigation.total.appendix")).toEqual([]);
  });
});

describe("what would explain other contradictions", () => {
  it.each<[string, string, DiagnosisKind, Changes, string]>([
    [
      "a part that is not the sum of its own parts, where that sum fits",
      "application.replied.sum",
      "replacedByParts",
      { "application.replied": 65 },
      "2 + 17 + 4 + 15 + 3 + 15 + 4 + 5 = 65",
    ],
    [
      "the same, seen from the part",
      "application.replied.refused.sum",
      "replacedByParts",
      { "application.replied": 65 },
      "2 + 17 + 4 + 15 + 3 + 15 + 4 + 5 = 65",
    ],
    [
      "two digits changed in a total",
      "capacity.staff.sum",
      "transposed",
      { "capacity.staff": 182 },
      "17 + 111 = 128",
    ],
    [
      "two digits changed in a part",
      "capacity.staff.sum",
      "transposed",
      { "capacity.staff.fullTime": 71 },
      "17 + 111 = 128",
    ],
    [
      "a digit too many in a total",
      "capacity.staff.sum",
      "digit",
      { "capacity.staff": 1128 },
      "17 + 111 = 128",
    ],
    [
      "a digit too few in a part",
      "capacity.staff.sum",
      "digit",
      { "capacity.staff.partTime": 11 },
      "17 + 111 = 128",
    ],
    [
      "two digits changed between sources",
      "n.application.mail.appendix",
      "transposed",
      { "n.application.mail": 32 },
      "23 = 23",
    ],
    [
      "a digit between sources",
      "n.application.mail.appendix",
      "digit",
      { "n.application.mail": 203 },
      "23 = 23",
    ],
    [
      "a total as the main text has a part",
      "application.received.sum",
      "otherSource",
      { "application.received.mail": 20 },
      "15 + 0 + 32 + 23 = 70",
    ],
    [
      "another base in the report",
      "service.unifiedLogin.share.ratio",
      "otherBase",
      { "service.online": 17072 },
      "14371 ÷ 17072 = 84.18%",
    ],
    [
      "one base only",
      "n.mailbox.resolvedShare.ratio",
      "unknownBase",
      { "n.mailbox.resolved": 50, "n.mailbox.resolvedShare": "71.43" },
      "50 ÷ 70 ≈ 71.43%",
    ],
    [
      "decimals cut off",
      "annex.source.citizen.share.ratio",
      "truncated",
      { "annex.source.citizen": 65, "annex.source.citizen.share": "92.8%" },
      "92.857% → 92.8%",
    ],
  ])("%s", (_, rule, kind, changes, arithmetic) => {
    const found = explanations(rule, changes).filter((each) => each.kind === kind);
    expect(found.map((each) => each.arithmetic)).toContain(arithmetic);
  });

  it("does not doubt a total that another division confirms", () => {
    const found = explanations("source.sum", { "source.citizen": 1 });
    expect(found.filter((each) => each.correction?.indicator === "application.received")).toEqual(
      [],
    );
  });

  it("leaves open which of two sources has the slip", () => {
    const found = explanations("n.application.mail.appendix", { "n.application.mail": 32 });
    expect(found.find((each) => each.kind === "transposed")?.correction).toBeUndefined();
  });

  it("is no more than a reader can weigh", () => {
    for (const { diagnosis } of auditReport(hailing2017)) {
      expect(diagnosis.length).toBeLessThanOrEqual(4);
      expect(new Set(diagnosis.map((each) => each.id)).size).toBe(diagnosis.length);
      const ranks = diagnosis.map((each) => each.plausibility);
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    }
  });
});

describe("slips of digits", () => {
  it.each([
    [48, 84, true],
    [1275, 1257, true],
    [1275, 2175, true],
    [1275, 2157, false],
    [48, 48, false],
    [7, 70, false],
    [4.8, 8.4, false],
  ])("%d and %d transposed: %s", (first, second, expected) => {
    expect(isTransposed(first, second)).toBe(expected);
    expect(isTransposed(second, first)).toBe(expected);
  });

  it.each([
    [5, 15, "missing"],
    [15, 5, "surplus"],
    [100, 1000, "missing"],
    [123, 13, "surplus"],
    [0, 10, undefined],
    [12, 34, undefined],
    [12, 12, undefined],
  ])("%d for %d: %s", (printed, meant, expected) => {
    expect(digitChange(printed, meant)).toBe(expected);
  });
});

describe("plausibility", () => {
  it("is less for small numbers and many candidates", () => {
    expect(plausibility(0.9, 1, 1000)).toBeGreaterThan(plausibility(0.9, 1, 2));
    expect(plausibility(0.9, 1, 10)).toBeGreaterThan(plausibility(0.9, 9, 10));
    expect(plausibility(0.9, 1, 0)).toBe(0);
    expect(plausibility(0.9, 1, -16)).toBe(plausibility(0.9, 1, 16));
  });

  it("keeps the better of two explanations with one id", () => {
    const [first] = explanations("source.sum");
    if (!first) throw new Error("No explanation.");
    const better = { ...first, plausibility: 0.99 };
    expect(ranked([first, better, first])).toEqual([better]);
  });
});
