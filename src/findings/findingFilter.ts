import type { Ignored } from "../address/ignored.ts";
import type { Finding, FindingKind, Severity } from "../audit/finding.ts";
import { type FindingMark, findingMark } from "../audit/findingMark.ts";
import { type FindingTopic, findingTopics, topicOfFinding } from "../audit/findingTopic.ts";
import { topicOfHeading } from "../forms/topicOf.ts";

/** What a reader wants to see of the findings; "all" leaves a question open. */
export type FindingFilter = {
  readonly mark: FindingMark | "all";
  readonly severity: Severity | "all";
  readonly kind: FindingKind | "all";
  readonly topic: FindingTopic | "all";
};

export const findingMarks = [
  "contradiction",
  "doubtful",
  "scope",
  "undecidable",
  "agreement",
] as const satisfies readonly FindingMark[];

export const severities = ["high", "medium", "low"] as const satisfies readonly Severity[];

export const findingKinds = [
  "sum",
  "ofWhich",
  "bounds",
  "ratio",
  "granularity",
  "appendices",
  "prose",
  "sections",
  "years",
  "structure",
] as const satisfies readonly FindingKind[];

function known<Option extends string>(options: readonly Option[], text: string | null | undefined) {
  return options.find((option) => option === text) ?? "all";
}

/**
 * Reads the filter from an address; what it does not know it drops. Addresses once named a heading
 * of the form instead of a subject: they still find what is filed there.
 */
export function parseFilter(query: URLSearchParams): FindingFilter {
  return {
    mark: known(findingMarks, query.get("mark")),
    severity: known(severities, query.get("severity")),
    kind: known(findingKinds, query.get("kind")),
    topic: known(findingTopics, query.get("topic") ?? topicOfHeading(query.get("section") ?? "")),
  };
}

/** What an address asks of the filter that there is not. */
export function ignoredByFilter(query: URLSearchParams): readonly Ignored[] {
  return Object.entries(parseFilter(query)).flatMap(([name, read]) => {
    const value = query.get(name);
    return value && value !== read ? [{ name, value }] : [];
  });
}

export function matchesFilter(finding: Finding, filter: FindingFilter): boolean {
  return (
    (filter.mark === "all" || findingMark(finding) === filter.mark) &&
    (filter.severity === "all" || finding.severity === filter.severity) &&
    (filter.kind === "all" || finding.kind === filter.kind) &&
    (filter.topic === "all" || topicOfFinding(finding) === filter.topic)
  );
}

/** Contradictions first and the gravest of them first; otherwise in the order of the checks. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding) =>
    findingMarks.indexOf(findingMark(finding)) * severities.length +
    severities.indexOf(finding.severity);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
