import { findObservation, type Report } from "../../domain/report.ts";
import { annexIndicators } from "../../forms/annex.ts";
import { indicatorOf } from "../../forms/indicators.ts";
import { proseIndicators } from "../../forms/prose.ts";
import { explainComparison } from "../diagnoses/explainComparison.ts";
import type { Verdict } from "../finding.ts";
import { agree, atMost } from "../judge.ts";
import { type Measure, measure } from "../measure.ts";
import type { Judgement, Rule } from "../rule.ts";
import { scopeOrder } from "../scopeOrder.ts";

function scopeOf(report: Report, id: string) {
  return findObservation(report, id)?.location.scope ?? indicatorOf(id).scope;
}

function within(verdict: Verdict, left: Measure, right: Measure, relation: "≤" | "≥"): Judgement {
  const differ =
    left.value !== undefined && right.value !== undefined && left.value !== right.value;
  return {
    verdict,
    left,
    right,
    relation,
    severity: "medium",
    explains: verdict === "holds" && differ ? "scope" : undefined,
  };
}

/**
 * Two places that speak of the same thing. Where they cover the same they must agree; where one
 * covers less, it may be smaller, and the difference is one of scope; where what they cover cannot
 * be compared, neither can the numbers.
 */
function compare(report: Report, first: string, second: string): Judgement {
  const left = measure(report, [first]);
  const right = measure(report, [second]);
  switch (scopeOrder(scopeOf(report, first), scopeOf(report, second))) {
    case "same":
      return { verdict: agree(left, right), left, right };
    case "narrower":
      return within(atMost(left, right), left, right, "≤");
    case "wider":
      return within(atMost(right, left), left, right, "≥");
    case "unlike":
      return { verdict: "undecidable", left, right, notes: [{ code: "scopeUnlike" }] };
  }
}

function comparison(kind: "appendices" | "prose", first: string, second: string): Rule {
  const order = scopeOrder(indicatorOf(first).scope, indicatorOf(second).scope);
  return {
    id: `${first}.appendix`,
    kind,
    relation: order === "narrower" ? "≤" : order === "wider" ? "≥" : "=",
    basis: "source",
    severity: "high",
    subject: second,
    indicators: [second, first],
    check: (report) => compare(report, first, second),
    explain: (report, judgement) =>
      explainComparison(report, first, second, judgement.relation === undefined),
  };
}

/** The second appendix against the rows of the first that speak of the same. */
export const appendixRules: readonly Rule[] = annexIndicators.flatMap((each) =>
  each.counterpart ? [comparison("appendices", each.id, each.counterpart)] : [],
);

/** Every figure of the prose against the row that speaks of the same. */
export const proseRules: readonly Rule[] = proseIndicators.flatMap((each) =>
  each.counterpart ? [comparison("prose", each.id, each.counterpart)] : [],
);
