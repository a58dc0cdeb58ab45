// @vitest-environment node

import { describe, expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import { summaryOf } from "../../src/audit/auditSummary.ts";
import type { Finding } from "../../src/audit/finding.ts";
import { findObservation, type Report } from "../../src/domain/report.ts";
import { reported, type Value } from "../../src/domain/value.ts";
import { findingSentence, findingTitle, remedySentence } from "../../src/i18n/findingText.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { loadAllReports, loadReport } from "../../src/reports/loadReport.ts";

const reports = (await loadAllReports()).filter(({ id }) => id !== "hailing-2017");

const broken = (report: Report) =>
  auditReport(report).filter(({ verdict }) => verdict === "broken");

/** [report, rule, left, right]: everything that does not come out, and nothing else. */
const known = [
  ["hongze-2023", "dispute.review.total.sum", 0, 11],
  ["hongze-2023", "dispute.afterReview.total.sum", 0, 5],
  ["pingtan-2020", "request.total.sum", 21, 27],
  ["pingtan-2020", "request.total.sum@citizen", 20, 26],
  ["pingtan-2023", "normative.inForce.lastYear", 470, 643],
  ["pingtan-2024", "normative.inForce.lastYear", 440, 499],
  ["pingtan-2025", "normative.inForce.lastYear", 546, 453],
] as const;

/** The same report with some values put in the place of its own. */
function withValues(report: Report, values: Readonly<Record<string, Value>>): Report {
  return {
    ...report,
    observations: report.observations.map((each) => {
      const value = values[each.indicator];
      return value ? { ...each, value } : each;
    }),
  };
}

const finding = (report: Report, rule: string): Finding => {
  const found = auditReport(report).find((each) => each.rule === rule);
  if (!found) throw new Error(`No finding "${rule}".`);
  return found;
};

describe("the checks of reports in the forms of 2019 and 2021", () => {
  it("find what is known of them, and call nothing broken that holds", () => {
    const found = reports.flatMap((report) =>
      broken(report).map(({ rule, left, right }) => [report.id, rule, left.value, right.value]),
    );
    expect(found.sort()).toEqual([...known].map((each) => [...each]).sort());
  });

  it("decide nothing where the totals were left blank", async () => {
    const findings = auditReport(await loadReport("shanghai-office-2019"));
    const { marks } = summaryOf(findings);
    expect(marks.contradiction + marks.doubtful).toBe(0);
    // Two columns have all four numbers of the balance; every sum lacks a part or its total.
    const decided = findings.filter(({ verdict }) => verdict !== "undecidable");
    expect(decided.map(({ rule }) => rule)).toEqual(["request.balance", "request.balance@citizen"]);
    const { verdict, right, missing } = finding(
      await loadReport("shanghai-office-2019"),
      "request.granted.applicants",
    );
    expect(verdict).toBe("undecidable");
    expect(missing).toContain("request.granted");
    expect(right.text).toBe("258 + 12 + ? + ? + 1 + 1");
  });

  it("carry over what last year carried on, in every column", async () => {
    for (const year of [2020, 2021, 2022, 2023, 2024, 2025]) {
      const report = await loadReport(`pingtan-${year}`);
      const carried = auditReport(report).filter(({ says }) => says === "carriedOver");
      expect(carried).toHaveLength(7);
      for (const each of carried) expect([year, each.verdict]).toEqual([year, "holds"]);
    }
    expect(finding(await loadReport("pingtan-2022"), "normative.inForce.lastYear")).toMatchObject({
      verdict: "holds",
      right: { text: "665 + 88 - 55", value: 698 },
    });
    // The form of the year before had no such row.
    const first = finding(await loadReport("pingtan-2021"), "normative.inForce.lastYear");
    expect(first.verdict).toBe("undecidable");
    expect(finding(await loadReport("pingtan-2019"), "request.carriedIn.lastYear").verdict).toBe(
      "undecidable",
    );
  });

  it("see one request too many in the column where it is", async () => {
    const report = await loadReport("pingtan-2025");
    const id = "request.new@citizen";
    const value = findObservation(report, id)?.value;
    if (value?.kind !== "reported") throw new Error("no number");
    const planted = withValues(report, { [id]: reported(value.number + 1) });
    const rules = broken(planted).map(({ rule }) => rule);
    expect(rules).toContain("request.balance@citizen");
    expect(rules).toContain("request.new.applicants");
    expect(rules.filter((rule) => rule.includes("@") && !rule.endsWith("@citizen"))).toEqual([]);
  });

  it("say so in full sentences of both languages", () => {
    for (const report of reports) {
      for (const each of auditReport(report)) {
        for (const words of locales.map(wordsFor)) {
          for (const text of [findingTitle, findingSentence, remedySentence]) {
            const said = text(each, words);
            expect(said).not.toMatch(/[{}]|undefined|NaN/);
            expect(said).not.toBe("");
          }
          expect(findingSentence(each, words)).toMatch(words.locale === "zh" ? /。$/ : /\.$/);
        }
      }
    }
  });
});
