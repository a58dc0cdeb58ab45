import type { Report } from "../domain/report.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { Basis, Finding, FindingKind, Note, Severity, Side, Verdict } from "./finding.ts";
import type { Measure } from "./measure.ts";
import type { Speech } from "./speech.ts";

/** What looking at one report gives. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly left: Measure;
  readonly right: Measure;
  /** Where it depends on the report, as when a source turns out to have a narrower scope. */
  readonly speech?: Pick<Finding, "says" | "relation" | "basis">;
  readonly severity?: Severity;
  readonly notes?: readonly Note[];
  readonly explains?: "scope";
};

/**
 * A check as a value: what it is about, why it should hold, how to look, and which sentence says
 * what came of it.
 */
export type Rule = Speech & {
  readonly id: string;
  readonly kind: FindingKind;
  readonly basis: Basis;
  readonly severity: Severity;
  readonly indicators: readonly string[];
  /** Which reports it is for, where not for all of the form: what a text does not mention leaves nothing to check. */
  readonly when?: (report: Report) => boolean;
  readonly check: (report: Report) => Judgement;
  /** Looks for explanations; asked only where the check is broken. */
  readonly explain?: (report: Report, judgement: Judgement) => readonly Diagnosis[];
};

function sideOf({ text, value, terms }: Measure): Side {
  return { text, value, terms };
}

function differenceOf(left: Measure, right: Measure): number | undefined {
  if (left.value === undefined || right.value === undefined) return undefined;
  // Twelve digits: more than any report prints, fewer than the dust of binary fractions.
  return Number((left.value - right.value).toPrecision(12));
}

/** Judges one report by one rule. */
export function applyRule(rule: Rule, report: Report): Finding {
  const judgement = rule.check(report);
  const { verdict, left, right, speech = rule } = judgement;
  return {
    rule: rule.id,
    kind: rule.kind,
    says: speech.says,
    verdict,
    relation: speech.relation,
    subject: rule.subject,
    indicators: rule.indicators,
    left: sideOf(left),
    right: sideOf(right),
    difference: differenceOf(left, right),
    severity: judgement.severity ?? rule.severity,
    basis: speech.basis,
    missing: verdict === "undecidable" ? [...new Set([...left.missing, ...right.missing])] : [],
    notes: judgement.notes ?? [],
    explains: judgement.explains,
    diagnosis: verdict === "broken" ? (rule.explain?.(report, judgement) ?? []) : [],
  };
}
