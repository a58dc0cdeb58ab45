import type { Plugin } from "vite";
import { reportFactsOf } from "../../src/audit/reportFacts.ts";
import { defaultReport, loadAllReports } from "../../src/reports/loadReport.ts";

const ofFirst = "virtual:report-facts";
const ofAll = "virtual:all-report-facts";

/**
 * Checks the reports while building, and says in how many places each disagrees with itself and which
 * subjects its form has: the navigation shows it on every page, long before the program is there that
 * checks and knows the forms.
 */
export function reportFacts(): Plugin {
  return {
    name: "gongkai:report-facts",
    resolveId: (id) => (id === ofFirst || id === ofAll ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${ofFirst}`)
        return `export const reportFacts = ${JSON.stringify(reportFactsOf(defaultReport))};`;
      if (id !== `\0${ofAll}`) return undefined;
      const facts = (await loadAllReports()).map((report) => [report.id, reportFactsOf(report)]);
      return `export const allReportFacts = ${JSON.stringify(Object.fromEntries(facts))};`;
    },
  };
}
