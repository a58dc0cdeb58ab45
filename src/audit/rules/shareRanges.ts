import type { Form } from "../../forms/form.ts";
import { computed, measure } from "../measure.ts";
import type { Rule } from "../rule.ts";

/** Percentages of the prose that are shares though the form derives them from no count. */
const proseShares = ["n.mailbox.resolvedShare", "n.reform.onlineTarget"];

function sharesOf({ indicators, has }: Form): readonly string[] {
  return [
    ...indicators.filter((each) => each.kind === "ratio").map((each) => each.id),
    ...proseShares.filter(has),
  ];
}

/** Every share lies between 0 and 100%. */
export function shareRangeRules(form: Form): readonly Rule[] {
  return sharesOf(form).map(
    (id): Rule => ({
      id: `${id}.range`,
      kind: "bounds",
      says: "range",
      relation: "∈",
      basis: "definition",
      severity: "high",
      subject: id,
      indicators: [id],
      check: (report) => {
        const left = measure(report, [id]);
        // A limit to a share ("at least 90%") must itself be a share.
        const shown = [left.range?.low, left.range?.high].filter(
          (end) => end !== undefined && Number.isFinite(end),
        ) as number[];
        const inside = shown.every((end) => end >= 0 && end <= 100);
        const verdict = shown.length === 0 ? "undecidable" : inside ? "holds" : "broken";
        return { verdict, left, right: computed(undefined, "[0, 100]") };
      },
    }),
  );
}
