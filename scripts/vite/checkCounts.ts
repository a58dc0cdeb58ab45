import type { Plugin } from "vite";
import { auditSummary } from "../../src/audit/auditSummary.ts";
import { bundledReports } from "../../src/reports/bundled.ts";

const moduleId = "virtual:check-counts";
const resolvedId = `\0${moduleId}`;

/**
 * Checks the bundled reports while building, and says in how many places each disagrees with itself:
 * the navigation shows it on every page, long before the program that checks is there.
 */
export function checkCounts(): Plugin {
  return {
    name: "gongkai:check-counts",
    resolveId: (id) => (id === moduleId ? resolvedId : undefined),
    load(id) {
      if (id !== resolvedId) return undefined;
      const counts = bundledReports.map((report) => [
        report.id,
        auditSummary(report).marks.contradiction,
      ]);
      return `export const contradictionCounts = ${JSON.stringify(Object.fromEntries(counts))};`;
    },
  };
}
