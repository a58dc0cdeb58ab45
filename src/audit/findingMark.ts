import type { Finding } from "./finding.ts";

/**
 * How a finding is to be shown. Vermilion belongs to contradictions alone.
 * - contradiction: two things that must agree do not
 * - doubtful: they do not agree, but nothing in the report itself says that they must
 * - scope: the numbers differ because they do not cover the same
 * - agreement, undecidable: as they say
 */
export type FindingMark = "contradiction" | "doubtful" | "scope" | "agreement" | "undecidable";

/** The one mark of a finding. */
export function findingMark({ verdict, basis, explains }: Finding): FindingMark {
  if (verdict === "undecidable") return "undecidable";
  if (verdict === "broken") {
    return basis === "expectation" || basis === "years" ? "doubtful" : "contradiction";
  }
  return explains === "scope" ? "scope" : "agreement";
}
