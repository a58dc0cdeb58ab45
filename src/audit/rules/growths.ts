import {
  growth,
  previousFromGrowth,
  roundingRange,
  wholeNumbersIn,
} from "../../domain/arithmetic.ts";
import { numberOf, type Report } from "../../domain/report.ts";
import type { Form } from "../../forms/form.ts";
import type { Note } from "../finding.ts";
import { computed, measure } from "../measure.ts";
import { printedShare } from "../printedShare.ts";
import type { Judgement, Rule } from "../rule.ts";

type NearestWhole = Extract<Note, { code: "nearestWhole" }>;

function neighbours(now: number, low: number): NearestWhole {
  const previous = [Math.floor(low), Math.floor(low) + 1];
  return {
    code: "nearestWhole",
    now,
    neighbours: previous.flatMap((each) => {
      const percent = growth(each, now);
      return percent === undefined ? [] : [{ previous: each, growth: Number(percent.toFixed(4)) }];
    }),
  };
}

function closest(candidates: NearestWhole["neighbours"], shown: number): number | undefined {
  const [first, ...others] = candidates;
  return others.reduce(
    (best, each) =>
      best && Math.abs(best.growth - shown) <= Math.abs(each.growth - shown) ? best : each,
    first,
  )?.previous;
}

/** Last year's number must have been whole: 7,725 is not 347.7% above any whole number. */
function checkGrowth(report: Report, id: string, nowId: string): Judgement {
  const shown = printedShare(report, id);
  const now = numberOf(report, nowId);
  const left = { ...measure(report, [id]), text: shown ? shown.text : "?" };
  const formula = `${now ?? "?"} ÷ n × 100 − 100`;
  const missing = now === undefined ? [nowId] : [];
  if (!shown || now === undefined || now === 0) {
    const notes: Note[] = now === 0 ? [{ code: "zeroBase", indicator: nowId }] : [];
    return {
      verdict: "undecidable",
      left,
      right: computed(undefined, formula, [], missing),
      notes,
    };
  }
  const range = previousFromGrowth(now, shown.number, shown.decimals);
  if (!range) {
    const possible = roundingRange(shown.number, shown.decimals).high > -100;
    return { verdict: possible ? "holds" : "broken", left, right: computed(undefined, formula) };
  }
  const whole = wholeNumbersIn(range).find((each) => each > 0);
  const note = neighbours(now, range.low);
  const nearest = whole ?? closest(note.neighbours, shown.number);
  const percent = growth(nearest, now);
  return {
    verdict: whole === undefined ? "broken" : "holds",
    left,
    right: computed(
      percent === undefined ? undefined : Number(percent.toFixed(4)),
      formula.replace("n", String(nearest ?? "n")),
    ),
    notes: whole === undefined ? [note] : [],
  };
}

/** [growth over the year before, the number that grew] */
const growths = [["n.enterprise.growth", "n.enterprise.items"]] as const;

/** Every printed growth can come from whole numbers. */
export function growthRules(form: Form): readonly Rule[] {
  return growths
    .filter(([id]) => form.has(id))
    .map(
      ([id, now]): Rule => ({
        id: `${id}.whole`,
        kind: "granularity",
        says: "growth",
        relation: "≈",
        basis: "definition",
        severity: "low",
        subject: id,
        indicators: [id, now],
        check: (report) => checkGrowth(report, id, now),
      }),
    );
}
