import { sum } from "../../domain/arithmetic.ts";
import { numberOf, type Report } from "../../domain/report.ts";
import type { Form } from "../../forms/form.ts";
import { applicants } from "../../forms/since2019/applicants.ts";
import { equal } from "../judge.ts";
import { computed, measure } from "../measure.ts";
import type { Judgement, Rule } from "../rule.ts";

/**
 * A check against last year's report, whose number is `before`. Where there is no such report, or no
 * exact number in it, nothing can be decided.
 */
function againstLastYear(
  report: Report,
  indicator: string,
  before: number | undefined,
  right: { readonly text: string; readonly value: number | undefined },
  own: readonly string[] = [],
): Judgement {
  const left = measure(report, [indicator]);
  const terms = own.map((id) => ({ indicator: id, number: numberOf(report, id) }));
  const missing = own.filter((id) => numberOf(report, id) === undefined);
  const measured = computed(right.value, right.text, terms, missing);
  const notes = before === undefined ? [{ code: "noLastYear" } as const] : [];
  return { verdict: equal(left, measured), left, right: measured, notes };
}

const facts = { kind: "years", relation: "=", basis: "years", severity: "medium" } as const;

/** What was left over is what last year's report carried on, column by column. */
function carriedOver(suffix: string): Rule {
  const indicator = `request.carriedIn${suffix}`;
  return {
    ...facts,
    id: `request.carriedIn.lastYear${suffix}`,
    says: "carriedOver",
    subject: indicator,
    indicators: [indicator],
    check: (report) => {
      const before = report.previous && numberOf(report.previous, `request.carriedOut${suffix}`);
      const right = { text: String(before ?? "?"), value: before };
      return againstLastYear(report, indicator, before, right);
    },
  };
}

/** What is in force is last year's, plus what was issued, less what was repealed. */
function inForce(stem: "rules" | "normative"): Rule {
  const indicator = `${stem}.inForce`;
  const issued = `${stem}.issued`;
  const repealed = `${stem}.repealed`;
  return {
    ...facts,
    id: `${indicator}.lastYear`,
    says: "inForce",
    subject: indicator,
    indicators: [indicator, issued, repealed],
    check: (report) => {
      const before = report.previous && numberOf(report.previous, indicator);
      const [more, less] = [numberOf(report, issued), numberOf(report, repealed)];
      const right = {
        text: `${before ?? "?"} + ${more ?? "?"} - ${less ?? "?"}`,
        value: sum([before, more, less === undefined ? undefined : -less]),
      };
      return againstLastYear(report, indicator, before, right, [issued, repealed]);
    },
  };
}

/**
 * What one year hands on to the next. A correction, a merger or another way of counting can set two
 * reports apart without either being wrong, so a difference is worth asking about, no more.
 */
export function yearRules(form: Form): readonly Rule[] {
  const suffixes = ["", ...applicants.map(({ id }) => `@${id}`)];
  return [...suffixes.map(carriedOver), inForce("rules"), inForce("normative")].filter(
    ({ indicators }) => indicators.every(form.has),
  );
}
