import type { ReportFacts } from "virtual:report-facts";
import type { Report } from "../domain/report.ts";
import { formOf } from "../forms/form.ts";
import { auditSummary } from "./auditSummary.ts";

/** What the shell says of a report: in how many places it disagrees with itself, and which subjects its form has. */
export function reportFactsOf(report: Report): ReportFacts {
  return {
    contradictions: auditSummary(report).marks.contradiction,
    topics: formOf(report).topics,
  };
}
