// @vitest-environment node
import { describe, expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import { findingJson } from "../../src/audit/findingJson.ts";
import { relatedFigures, relatedTo } from "../../src/audit/related.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";

const findings = auditReport(hailing2017).map(findingJson);

describe("findings as programs get them", () => {
  it("have every field of the contract", () => {
    expect(findings.find((each) => each.rule === "application.replied.sum")).toMatchObject({
      rule: "application.replied.sum",
      verdict: "broken",
      indicators: ["application.replied", "application.replied.alreadyPublic"].concat(
        ["granted", "partial", "refused", "notThisAgency", "notExist", "amend", "otherRoute"].map(
          (name) => `application.replied.${name}`,
        ),
      ),
      left: { text: "70", value: 70 },
      right: { text: "2 + 17 + 4 + 5 + 3 + 15 + 4 + 5", value: 55 },
      difference: 15,
      severity: "high",
      diagnosis: ["countedAgain:application.replied.refused", "copied:application.closed"],
      kind: "sum",
      basis: "structure",
      missing: [],
    });
  });

  it("lose nothing on the way through JSON, and explain every id", () => {
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
    for (const each of findings) {
      expect(each.explanations.map((explanation) => explanation.id)).toEqual(each.diagnosis);
    }
  });
});

describe("figures that sound alike", () => {
  it("are listed and never judged", () => {
    const pairs = relatedFigures(hailing2017);
    expect(pairs).toContainEqual({
      id: "n.service.items~service.items",
      first: "n.service.items",
      second: "service.items",
      firstNumber: 3667,
      secondNumber: 17344,
    });
    for (const { first, second } of pairs) {
      const judged = findings.filter(
        ({ indicators }) => indicators.includes(first) && indicators.includes(second),
      );
      expect(judged).toEqual([]);
    }
    expect(relatedTo(hailing2017, "mailbox.total").map((each) => each.first)).toEqual([
      "n.mailbox.received",
    ]);
  });

  it("are not listed where neither is there", () => {
    expect(relatedFigures({ ...hailing2017, observations: [] })).toEqual([]);
  });
});
