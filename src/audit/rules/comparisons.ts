import type { Origin } from "../../domain/indicator.ts";
import type { Report } from "../../domain/report.ts";
import type { Form } from "../../forms/form.ts";
import { indicatorOf } from "../../forms/indicators.ts";
import { explainComparison } from "../diagnoses/explainComparison.ts";
import type { Note } from "../finding.ts";
import { agree, atMost } from "../judge.ts";
import { measure } from "../measure.ts";
import type { Judgement, Rule } from "../rule.ts";
import { type ScopeOrder, scopeOf, scopeOrder } from "../scopeOrder.ts";

type Compared = "appendices" | "prose";

/** How two places stand to each other, and which sentence says so. */
function speechOf(kind: Compared, order: ScopeOrder) {
  const says = { appendices: "appendicesScope", prose: "proseScope" } as const;
  return order === "same"
    ? ({ says: kind, relation: "=", basis: "source" } as const)
    : ({
        says: says[kind],
        relation: order === "wider" ? "≥" : "≤",
        basis: "scope",
      } as const);
}

/**
 * Two places that speak of the same thing. Where they cover the same they must agree; where one
 * covers less, it may be smaller, and the difference is one of scope; where what they cover cannot
 * be compared, neither can the numbers.
 */
function compare(kind: Compared, report: Report, first: string, second: string): Judgement {
  const left = measure(report, [first]);
  const right = measure(report, [second]);
  const scopes = { left: scopeOf(report, first), right: scopeOf(report, second) };
  const order = scopeOrder(scopes.left, scopes.right);
  const speech = speechOf(kind, order);
  if (order === "same") return { verdict: agree(left, right), left, right, speech };
  const notes: Note[] = [{ code: "scopes", order, ...scopes }];
  if (order === "unlike") return { verdict: "undecidable", left, right, speech, notes };
  const verdict = order === "narrower" ? atMost(left, right) : atMost(right, left);
  const explains = verdict === "holds" && left.value !== right.value ? "scope" : undefined;
  return { verdict, left, right, speech, severity: "medium", notes, explains };
}

function comparison(kind: Compared, first: string, second: string): Rule {
  const order = scopeOrder(indicatorOf(first).scope, indicatorOf(second).scope);
  return {
    id: `${first}.appendix`,
    kind,
    ...speechOf(kind, order),
    severity: "high",
    subject: second,
    indicators: [second, first],
    check: (report) => compare(kind, report, first, second),
    explain: (report, judgement) =>
      explainComparison(report, first, second, judgement.speech?.basis === "source"),
  };
}

function comparedFrom({ indicators, has }: Form, origin: Origin, kind: Compared): readonly Rule[] {
  return indicators.flatMap((each) =>
    each.origin === origin && each.counterpart && has(each.counterpart)
      ? [comparison(kind, each.id, each.counterpart)]
      : [],
  );
}

/** The second appendix against the rows of the first that speak of the same. */
export function appendixRules(form: Form): readonly Rule[] {
  return comparedFrom(form, "annex", "appendices");
}

/** Every figure of the prose against the row that speaks of the same. */
export function proseRules(form: Form): readonly Rule[] {
  return comparedFrom(form, "prose", "prose");
}
