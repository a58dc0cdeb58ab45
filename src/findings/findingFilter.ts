import type { Ignored } from "../address/ignored.ts";
import type { Finding, FindingKind, Severity } from "../audit/finding.ts";
import { type FindingMark, findingMark } from "../audit/findingMark.ts";
import { headings } from "../forms/headings.ts";
import { indicatorOf } from "../forms/indicators.ts";

/** What a reader wants to see of the findings; "all" leaves a question open. */
export type FindingFilter = {
  readonly mark: FindingMark | "all";
  readonly severity: Severity | "all";
  readonly kind: FindingKind | "all";
  /** The id of a top heading of the forms. */
  readonly section: string;
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
  "structure",
] as const satisfies readonly FindingKind[];

/** The heading of the forms below which a finding is filed; undefined where it is about the text. */
export function sectionOf(finding: Finding): string | undefined {
  if (finding.subject === undefined) return undefined;
  const { heading } = indicatorOf(finding.subject);
  return headings.find((each) => each.id === heading)?.parent ?? heading;
}

function known<Option extends string>(options: readonly Option[], text: string | null) {
  return options.find((option) => option === text) ?? "all";
}

/** Reads the filter from an address; what it does not know it drops. */
export function parseFilter(query: URLSearchParams): FindingFilter {
  const section = query.get("section");
  return {
    mark: known(findingMarks, query.get("mark")),
    severity: known(severities, query.get("severity")),
    kind: known(findingKinds, query.get("kind")),
    section: headings.find((each) => each.id === section)?.id ?? "all",
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
    (filter.section === "all" || sectionOf(finding) === filter.section)
  );
}

/** Contradictions first and the gravest of them first; otherwise in the order of the checks. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding) =>
    findingMarks.indexOf(findingMark(finding)) * severities.length +
    severities.indexOf(finding.severity);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
