import type { Report } from "../domain/report.ts";
import { formOf } from "../forms/form.ts";
import type { Finding } from "./finding.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { applyRule } from "./rule.ts";
import { rulesFor } from "./rules.ts";

const cache = new WeakMap<Report, readonly Finding[]>();

/** Every check of a report with its verdict, in a fixed order. Worked out once per report. */
export function auditReport(report: Report): readonly Finding[] {
  let findings = cache.get(report);
  if (!findings) {
    findings = rulesFor(formOf(report))
      .filter(({ when }) => when?.(report) ?? true)
      .map((rule) => withReason(applyRule(rule, report), report));
    cache.set(report, findings);
  }
  return findings;
}

/** A broken check with the reason that was given for it, if its numbers are still those it was given for. */
function withReason(finding: Finding, { reasons }: Report): Finding {
  const reason = finding.verdict === "broken" ? reasons?.[fingerprintOf(finding)] : undefined;
  return reason === undefined ? finding : { ...finding, reason };
}

const byIndicator = new WeakMap<Report, ReadonlyMap<string, readonly Finding[]>>();

/** The findings that an indicator takes part in, whatever their verdict. */
export function findingsAbout(report: Report, indicator: string): readonly Finding[] {
  let index = byIndicator.get(report);
  if (!index) {
    const lists = new Map<string, Finding[]>();
    for (const finding of auditReport(report)) {
      for (const id of new Set(finding.indicators)) {
        const list = lists.get(id);
        if (list) list.push(finding);
        else lists.set(id, [finding]);
      }
    }
    index = lists;
    byIndicator.set(report, index);
  }
  return index.get(indicator) ?? [];
}

/** The broken checks that an indicator takes part in, the gravest first. */
export function brokenAbout(report: Report, indicator: string): readonly Finding[] {
  const rank = { high: 0, medium: 1, low: 2 } as const;
  return findingsAbout(report, indicator)
    .filter((each) => each.verdict === "broken")
    .sort((a, b) => rank[a.severity] - rank[b.severity]);
}
