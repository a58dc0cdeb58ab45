// @vitest-environment node
import fc from "fast-check";
import { expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import { waysToMend } from "../../src/audit/waysToMend.ts";
import type { Report } from "../../src/domain/report.ts";
import { reported } from "../../src/domain/value.ts";
import { loadAllReports } from "../../src/reports/loadReport.ts";

const reports = await loadAllReports();

const changed = (report: Report, indicator: string, value: number): Report => ({
  ...report,
  observations: report.observations.map((each) =>
    each.indicator === indicator ? { ...each, value: reported(value) } : each,
  ),
});

const brokenIn = (report: Report) =>
  auditReport(report).filter(({ verdict }) => verdict === "broken");

it("makes what it says come out and breaks nothing, whichever number of a report is wrong", () => {
  let followed = 0;
  fc.assert(
    fc.property(fc.constantFrom(...reports), fc.nat(), fc.nat(99), (report, at, wrong) => {
      const numbers = report.observations.filter(({ value }) => value.kind === "reported");
      const { indicator = "" } = numbers[at % numbers.length] ?? {};
      const draft = changed(report, indicator, wrong);
      const before = brokenIn(draft).map(({ rule }) => rule);
      for (const finding of brokenIn(draft).slice(0, 4)) {
        for (const way of waysToMend(finding, draft)) {
          const after = brokenIn(changed(draft, way.indicator, way.value)).map(({ rule }) => rule);
          expect(after).not.toContain(finding.rule);
          expect(before.filter((rule) => !after.includes(rule))).toEqual(way.settles);
          expect(after.filter((rule) => !before.includes(rule))).toEqual([]);
          followed += 1;
        }
      }
    }),
    { numRuns: 40, seed: 20_261_127 },
  );
  expect(followed).toBeGreaterThan(20);
});

it("finds the number that was changed, where two sums cross in it", () => {
  const report = reports.find(({ id }) => id === "pingtan-2024");
  if (!report) throw new Error("The report is gone.");
  const id = "request.granted@citizen";
  const cell = report.observations.find(({ indicator }) => indicator === id)?.value;
  if (cell?.kind !== "reported") throw new Error("The cell is gone.");
  const draft = changed(report, id, cell.number + 7);
  const [finding] = brokenIn(draft);
  const ways = finding ? waysToMend(finding, draft) : [];
  expect(ways.map(({ indicator, value }) => [indicator, value])).toEqual([[id, cell.number]]);
});
