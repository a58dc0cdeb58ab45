import type { Plugin } from "vite";
import { auditSummary } from "../../src/audit/auditSummary.ts";
import { formOf } from "../../src/forms/form.ts";
import { defaultReport } from "../../src/reports/loadReport.ts";

const moduleId = "virtual:report-facts";
const resolvedId = `\0${moduleId}`;

/**
 * Checks the report that pages are about while building, and says in how many places it disagrees with
 * itself and which subjects its form has: the navigation shows it on every page, long before the program is there
 * that checks and knows the forms.
 */
export function reportFacts(): Plugin {
  return {
    name: "gongkai:report-facts",
    resolveId: (id) => (id === moduleId ? resolvedId : undefined),
    load(id) {
      if (id !== resolvedId) return undefined;
      const facts = [defaultReport].map((report) => [
        report.id,
        {
          contradictions: auditSummary(report).marks.contradiction,
          topics: formOf(report).topics,
        },
      ]);
      return `export const reportFacts = ${JSON.stringify(Object.fromEntries(facts))};`;
    },
  };
}
