import type { Finding, Side } from "./finding.ts";

function side({ text, value }: Side) {
  return { text, value: value ?? null };
}

/**
 * A finding as programs get it. `null` stands for a number that is not known; `diagnosis` lists
 * ids, and `explanations` says under the same ids what they mean.
 */
export function findingJson(finding: Finding) {
  return {
    rule: finding.rule,
    verdict: finding.verdict,
    indicators: finding.indicators,
    left: side(finding.left),
    right: side(finding.right),
    difference: finding.difference ?? null,
    severity: finding.severity,
    diagnosis: finding.diagnosis.map((each) => each.id),
    kind: finding.kind,
    says: finding.says,
    relation: finding.relation,
    basis: finding.basis,
    missing: finding.missing,
    reason: finding.reason ?? null,
    explains: finding.explains ?? null,
    notes: finding.notes,
    explanations: finding.diagnosis.map(({ id, kind, arithmetic, plausibility, correction }) => ({
      id,
      kind,
      arithmetic,
      plausibility,
      correction: correction ?? null,
    })),
  };
}
