import type { Form } from "../../forms/form.ts";
import { atMost } from "../judge.ts";
import { measure } from "../measure.ts";
import { disjointSelectionsOf } from "../partition.ts";
import type { Rule } from "../rule.ts";

function withinRule(id: string, whole: string, parts: readonly string[]): Rule {
  const [only, ...others] = parts;
  return {
    id,
    kind: "ofWhich",
    says: "within",
    relation: "≤",
    basis: "form",
    severity: "high",
    subject: only !== undefined && others.length === 0 ? only : whole,
    indicators: parts.length === 1 ? [...parts, whole] : [whole, ...parts],
    check: (report) => {
      const left = measure(report, parts);
      const right = measure(report, [whole]);
      return { verdict: atMost(left, right), left, right };
    },
  };
}

/** No 其中 row exceeds what it is part of, nor do several together that do not overlap. */
export function selectionRules(form: Form): readonly Rule[] {
  return [
    ...form.indicators.flatMap((each) =>
      each.kind === "of-which" && each.parent !== undefined
        ? [withinRule(`${each.id}.within`, each.parent, [each.id])]
        : [],
    ),
    ...disjointSelectionsOf(form).map(({ id, whole, parts }) => withinRule(id, whole, parts)),
  ];
}
