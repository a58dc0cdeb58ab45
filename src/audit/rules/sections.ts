import type { Form } from "../../forms/form.ts";
import { withCarryOver } from "../carryOver.ts";
import type { Basis, Severity } from "../finding.ts";
import { atMost, equal } from "../judge.ts";
import { measure } from "../measure.ts";
import type { Rule } from "../rule.ts";
import { scopeOf } from "../scopeOrder.ts";

type AcrossSpeech = { readonly severity: Severity } & (
  | { readonly says: "usuallyEqual"; readonly relation: "="; readonly basis: "expectation" }
  | { readonly says: "notAbove"; readonly relation: "≤"; readonly basis: Basis }
  | { readonly says: "partScope"; readonly relation: "≤"; readonly basis: "scope" }
);

function across(
  id: string,
  left: readonly [string, ...string[]],
  right: readonly string[],
  speech: AcrossSpeech,
): Rule {
  return {
    id,
    kind: "sections",
    ...speech,
    subject: left[0],
    indicators: [...left, ...right],
    check: (report) => {
      const first = measure(report, left);
      const second = measure(report, right);
      const judge = speech.relation === "=" ? equal : atMost;
      return { verdict: judge(first, second), left: first, right: second };
    },
  };
}

const told = { says: "notAbove", relation: "≤", basis: "text", severity: "medium" } as const;

/** Information on the district's website is part of that on all government websites. */
const websiteItems: Rule = {
  ...across("n.proactive.total.website", ["n.proactive.total"], ["channel.website"], {
    says: "partScope",
    relation: "≤",
    basis: "scope",
    severity: "medium",
  }),
  check: (report) => {
    const left = measure(report, ["n.proactive.total"]);
    const right = measure(report, ["channel.website"]);
    const scopes = {
      left: scopeOf(report, "n.proactive.total"),
      right: scopeOf(report, "channel.website"),
    };
    const verdict = scopes.left === "website" ? atMost(left, right) : "undecidable";
    const order = scopes.left === "website" ? "narrower" : "unlike";
    const explains = verdict === "holds" && left.value !== right.value ? "scope" : undefined;
    return { verdict, left, right, explains, notes: [{ code: "scopes", order, ...scopes }] };
  },
};

/** Figures that the text itself sets against each other, within a section or across sections. */
const proseSections: readonly Rule[] = [
  // That every department and town has one office, and no other body has, is likely, not stated.
  across("capacity.offices.units", ["capacity.offices"], ["n.units.departments", "n.units.towns"], {
    says: "usuallyEqual",
    relation: "=",
    basis: "expectation",
    severity: "low",
  }),
  withCarryOver(
    across("n.mailbox.resolved.received", ["n.mailbox.resolved"], ["n.mailbox.received"], told),
  ),
  withCarryOver(
    across("n.mailbox.published.received", ["n.mailbox.published"], ["n.mailbox.received"], told),
  ),
  across(
    "n.reform.noVisitPublished.listed",
    ["n.reform.noVisitPublished"],
    ["n.reform.noVisitListed"],
    told,
  ),
  across("n.service.fullyOnline.items", ["n.service.fullyOnline"], ["n.service.items"], told),
  websiteItems,
];

/** Those whose figures the form has. */
export function sectionRules(form: Form): readonly Rule[] {
  return proseSections.filter(({ indicators }) => indicators.every(form.has));
}
