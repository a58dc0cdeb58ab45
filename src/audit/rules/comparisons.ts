import type { Report } from "../../domain/report.ts";
import { annexIndicators } from "../../forms/annex.ts";
import { indicatorOf } from "../../forms/indicators.ts";
import { proseIndicators } from "../../forms/prose.ts";
import { explainComparison } from "../diagnoses/explainComparison.ts";
import type { Note } from "../finding.ts";
import { agree, atMost } from "../judge.ts";
import { measure } from "../measure.ts";
import type { Judgement, Rule } from "../rule.ts";
import { scopeOf, scopeOrder } from "../scopeOrder.ts";

/**
 * Two places that speak of the same thing. Where they cover the same they must agree; where one
 * covers less, it may be smaller, and the difference is one of scope; where what they cover cannot
 * be compared, neither can the numbers.
 */
function compare(report: Report, first: string, second: string): Judgement {
  const left = measure(report, [first]);
  const right = measure(report, [second]);
  const scopes = { left: scopeOf(report, first), right: scopeOf(report, second) };
  const order = scopeOrder(scopes.left, scopes.right);
  if (order === "same") return { verdict: agree(left, right), left, right, relation: "=" };
  const notes: Note[] = [{ code: "scopes", order, ...scopes }];
  if (order === "unlike") return { verdict: "undecidable", left, right, notes };
  const verdict = order === "narrower" ? atMost(left, right) : atMost(right, left);
  const relation = order === "narrower" ? "≤" : "≥";
  const explains = verdict === "holds" && left.value !== right.value ? "scope" : undefined;
  return { verdict, left, right, relation, severity: "medium", notes, explains };
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
      explainComparison(report, first, second, judgement.relation === "="),
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
