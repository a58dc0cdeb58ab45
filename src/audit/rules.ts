import { type Form, perForm } from "../forms/form.ts";
import type { Rule } from "./rule.ts";
import { balanceRules } from "./rules/balances.ts";
import { boundRules } from "./rules/bounds.ts";
import { appendixRules, proseRules } from "./rules/comparisons.ts";
import { granularityRules } from "./rules/granularity.ts";
import { growthRules } from "./rules/growths.ts";
import { ratioRules } from "./rules/ratios.ts";
import { sectionRules } from "./rules/sections.ts";
import { selectionRules } from "./rules/selections.ts";
import { shareRangeRules } from "./rules/shareRanges.ts";
import { structureRules } from "./rules/structure.ts";
import { sumRules } from "./rules/sums.ts";
import { textRules } from "./rules/textFigures.ts";
import { yearRules } from "./rules/years.ts";

/** Every check that a form allows, in the order in which findings are listed. */
export const rulesFor: (form: Form) => readonly Rule[] = perForm((form) =>
  [
    sumRules,
    selectionRules,
    boundRules,
    shareRangeRules,
    ratioRules,
    granularityRules,
    growthRules,
    appendixRules,
    proseRules,
    textRules,
    sectionRules,
    balanceRules,
    yearRules,
    structureRules,
  ].flatMap((rules) => rules(form)),
);
