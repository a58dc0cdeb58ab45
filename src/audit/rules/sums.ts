import type { Report } from "../../domain/report.ts";
import type { Form } from "../../forms/form.ts";
import { explainSum } from "../diagnoses/explainSum.ts";
import type { Note } from "../finding.ts";
import { atMost, equal } from "../judge.ts";
import { measure } from "../measure.ts";
import { divisionsOf, type Partition, proseDivisionsOf, prosePartsOf } from "../partition.ts";
import type { Rule } from "../rule.ts";

function oversizedParts(report: Report, whole: string, parts: readonly string[]): Note[] {
  const total = measure(report, [whole]).value;
  if (total === undefined) return [];
  return parts.flatMap((indicator): Note[] => {
    const number = measure(report, [indicator]).value;
    return number !== undefined && number > total
      ? [{ code: "partExceedsTotal", indicator, number }]
      : [];
  });
}

function sumRule({ id, whole, parts }: Partition): Rule {
  return {
    id,
    kind: "sum",
    says: "sum",
    relation: "=",
    basis: "structure",
    severity: "high",
    subject: whole,
    indicators: [whole, ...parts],
    check: (report) => {
      const left = measure(report, [whole]);
      const right = measure(report, parts);
      const verdict = equal(left, right);
      const notes = verdict === "broken" ? oversizedParts(report, whole, parts) : [];
      return { verdict, left, right, notes };
    },
    explain: (report) => explainSum(report, { id, whole, parts }),
  };
}

/** A part of which the prose gives the whole, but not all the other parts. */
function partOfWhole({ whole, part }: ReturnType<typeof prosePartsOf>[number]): Rule {
  return {
    id: `${part}.within`,
    kind: "ofWhich",
    says: "within",
    relation: "≤",
    basis: "structure",
    severity: "high",
    subject: part,
    indicators: [part, whole],
    check: (report) => {
      const left = measure(report, [part]);
      const right = measure(report, [whole]);
      return { verdict: atMost(left, right), left, right };
    },
  };
}

/** Every total equals its parts: in every table, in each of its columns, and in the prose where it gives them all. */
export function sumRules(form: Form): readonly Rule[] {
  return [
    ...divisionsOf(form).map(sumRule),
    ...proseDivisionsOf(form).map(sumRule),
    ...prosePartsOf(form).map(partOfWhole),
  ];
}
