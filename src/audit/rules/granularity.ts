import { printsAs } from "../../domain/arithmetic.ts";
import { numberOf, type Report } from "../../domain/report.ts";
import type { Form } from "../../forms/form.ts";
import { computed, measure } from "../measure.ts";
import { type PrintedShare, printedShare } from "../printedShare.ts";
import type { Judgement, Rule } from "../rule.ts";
import { type ShareBases, shareBasesOf } from "../shareBases.ts";

function nearestShare(shown: PrintedShare, base: number) {
  const count = Math.round((shown.number * base) / 100);
  return { base, count, share: (count / base) * 100 };
}

/** A share of 70 cases can only be a seventieth, or two, or three. */
function checkShare(report: Report, { share, bases }: ShareBases): Judgement {
  const shown = printedShare(report, share);
  const known = bases.map((base) => numberOf(report, base));
  const left = measure(report, [share]);
  const missing = bases.filter((_, i) => known[i] === undefined);
  const zero = bases.find((_, i) => known[i] === 0);
  if (!shown || missing.length > 0 || zero !== undefined) {
    return {
      verdict: "undecidable",
      left,
      right: computed(undefined, `n ÷ ${measure(report, [bases[0]]).text} × 100`, [], missing),
      notes: zero === undefined ? [] : [{ code: "zeroBase", indicator: zero }],
    };
  }
  const nearest = known.flatMap((base) => (base === undefined ? [] : nearestShare(shown, base)));
  const fits = nearest.find((each) => printsAs(each.share, shown.number, shown.decimals));
  const best = fits ?? nearest[0];
  return {
    verdict: fits ? "holds" : "broken",
    left: { ...left, text: shown.text },
    right: best
      ? computed(Number(best.share.toFixed(4)), `${best.count} ÷ ${best.base} × 100`)
      : computed(undefined, "?"),
  };
}

/** Every printed share can come from whole numbers (the GRIM test of statistics). */
export function granularityRules(form: Form): readonly Rule[] {
  return shareBasesOf(form).map(
    (given): Rule => ({
      id: `${given.share}.whole`,
      kind: "granularity",
      says: "wholeNumbers",
      relation: "≈",
      basis: "definition",
      severity: "medium",
      subject: given.share,
      indicators: [given.share, ...given.bases],
      check: (report) => checkShare(report, given),
    }),
  );
}
