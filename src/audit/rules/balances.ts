import type { Form } from "../../forms/form.ts";
import { applicants, cellId } from "../../forms/since2019/applicants.ts";
import { equal } from "../judge.ts";
import { measure } from "../measure.ts";
import type { Rule } from "../rule.ts";

/** The column that a rule is about: none for the totals, which the bare ids mean. */
type Column = { readonly suffix: string; readonly at: (row: string) => string };

const columns: readonly Column[] = [
  { suffix: "", at: (row) => row },
  ...applicants.map(({ id }) => ({ suffix: `@${id}`, at: (row: string) => cellId(row, id) })),
];

function balance({ suffix, at }: Column): Rule {
  const came = [at("request.new"), at("request.carriedIn")];
  const went = [at("request.total"), at("request.carriedOut")];
  return {
    id: `request.balance${suffix}`,
    kind: "sections",
    says: "balance",
    relation: "=",
    basis: "form",
    severity: "high",
    subject: at("request.total"),
    indicators: [...came, ...went],
    check: (report) => {
      const left = measure(report, came);
      const right = measure(report, went);
      return { verdict: equal(left, right), left, right };
    },
  };
}

/** What came in and what was left over is concluded or carried on, in every column: the form prints it. */
export function balanceRules(form: Form): readonly Rule[] {
  return columns.map(balance).filter(({ indicators }) => indicators.every(form.has));
}
