import { percentage, printsAs } from "../../domain/arithmetic.ts";
import { numberOf, type Report } from "../../domain/report.ts";
import type { Form } from "../../forms/form.ts";
import { explainShare } from "../diagnoses/explainShare.ts";
import { agree } from "../judge.ts";
import { computed, type Measure, measure } from "../measure.ts";
import { printedShare } from "../printedShare.ts";
import type { Judgement, Rule } from "../rule.ts";
import { type ShareBases, shareBasesOf } from "../shareBases.ts";

/** count ÷ base in percent, fine enough to be compared with any printed share. */
function ratio(report: Report, count: string, base: string): Measure {
  const part = measure(report, [count]);
  const whole = measure(report, [base]);
  const exact = percentage(part.value, whole.value);
  return computed(
    exact === undefined ? undefined : Number(exact.toFixed(4)),
    `${part.text} ÷ ${whole.text} × 100`,
    [...part.terms, ...whole.terms],
    [...part.missing, ...whole.missing],
  );
}

function checkShare(report: Report, { share, count, bases }: ShareBases): Judgement {
  const left = measure(report, [share]);
  const shown = printedShare(report, share);
  const part = numberOf(report, count);
  const fitting = bases.find((base) => {
    const exact = percentage(part, numberOf(report, base));
    return exact !== undefined && shown && printsAs(exact, shown.number, shown.decimals);
  });
  // With one of its possible bases missing, a share is not known to fit.
  const base = bases.find((id) => numberOf(report, id) === undefined) ?? fitting ?? bases[0];
  const right = ratio(report, count, base);
  if (right.value === undefined && numberOf(report, base) === 0) {
    return { verdict: "undecidable", left, right, notes: [{ code: "zeroBase", indicator: base }] };
  }
  // A share given only as a limit ("at least 90%") is compared as one.
  if (!shown) return { verdict: agree(left, right), left, right };
  const named = { ...left, text: shown.text };
  const decided = fitting ? "holds" : "broken";
  return { verdict: right.value === undefined ? "undecidable" : decided, left: named, right };
}

function shareRule(given: ShareBases): Rule {
  return {
    id: `${given.share}.ratio`,
    kind: "ratio",
    says: "ratio",
    relation: "≈",
    basis: "definition",
    severity: "high",
    subject: given.share,
    indicators: [given.share, given.count, ...given.bases],
    check: (report) => checkShare(report, given),
    explain: (report) => explainShare(report, given),
  };
}

/** 583 of 647 is at least the 90% that the report says was reached. */
const target: Rule = {
  id: "n.reform.onlineTarget.reached",
  kind: "sections",
  says: "target",
  relation: "≥",
  basis: "text",
  severity: "medium",
  subject: "n.reform.onlineTarget",
  indicators: ["n.reform.onlineTarget", "n.reform.noVisitPublished", "n.reform.noVisitListed"],
  check: (report) => {
    const left = ratio(report, "n.reform.noVisitPublished", "n.reform.noVisitListed");
    const goal = measure(report, ["n.reform.onlineTarget"]);
    // The row is a lower limit by its meaning, whether or not the text writes "at least".
    const limit = goal.range && Number.isFinite(goal.range.low) ? goal.range.low : undefined;
    const right = computed(
      limit,
      limit === undefined ? "?" : String(limit),
      goal.terms,
      limit === undefined ? goal.missing : [],
    );
    if (left.value === undefined || limit === undefined) {
      return { verdict: "undecidable", left, right };
    }
    return { verdict: left.value >= limit ? "holds" : "broken", left, right };
  },
};

/** Every printed share equals its count over its base, as finely as it is printed. */
export function ratioRules(form: Form): readonly Rule[] {
  return [
    ...shareBasesOf(form).map(shareRule),
    ...(form.has(target.subject ?? "") ? [target] : []),
  ];
}
