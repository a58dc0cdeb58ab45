import { indicators } from "../../forms/indicators.ts";
import { atMost } from "../judge.ts";
import { measure } from "../measure.ts";
import { disjointSelections } from "../partition.ts";
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

const single = indicators.flatMap((each) =>
  each.kind === "of-which" && each.parent !== undefined
    ? [withinRule(`${each.id}.within`, each.parent, [each.id])]
    : [],
);

/** No 其中 row exceeds what it is part of, nor do several together that do not overlap. */
export const selectionRules: readonly Rule[] = [
  ...single,
  ...disjointSelections.map(({ id, whole, parts }) => withinRule(id, whole, parts)),
];
