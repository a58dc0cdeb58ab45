import type { Rule } from "./rule.ts";

/**
 * More cases handled than came in is no contradiction by itself: the report has no figure for cases
 * carried over from the year before. Such a check is left open, never broken.
 */
export function withCarryOver(rule: Rule): Rule {
  return {
    ...rule,
    check: (report) => {
      const judgement = rule.check(report);
      return judgement.verdict === "broken"
        ? { ...judgement, verdict: "undecidable", notes: [{ code: "carryOver" }] }
        : judgement;
    },
  };
}
