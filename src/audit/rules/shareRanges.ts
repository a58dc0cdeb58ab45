import { indicators } from "../../forms/indicators.ts";
import { computed, measure } from "../measure.ts";
import type { Rule } from "../rule.ts";

/** Percentages that are shares: those the form derives from a count, and two of the prose. */
const shares = [
  ...indicators.filter((each) => each.kind === "ratio").map((each) => each.id),
  "n.mailbox.resolvedShare",
  "n.reform.onlineTarget",
];

/** Every share lies between 0 and 100%. */
export const shareRangeRules: readonly Rule[] = shares.map(
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
