import type { Form } from "../../forms/form.ts";
import { withCarryOver } from "../carryOver.ts";
import { explainChannel } from "../diagnoses/explainChannel.ts";
import { remaindersOf } from "../diagnoses/remainder.ts";
import type { Basis, Severity } from "../finding.ts";
import { atMost } from "../judge.ts";
import { measure } from "../measure.ts";
import type { Rule } from "../rule.ts";

/** A total that counts an item once, above channels that each count it. */
const countedOnce = { total: "proactive.total", heading: "appendix.1.2" };

function channelsOf({ indicators }: Form): readonly string[] {
  return indicators.filter((each) => each.heading === countedOnce.heading).map(({ id }) => id);
}

type LimitSpeech = { readonly severity: Severity } & (
  | { readonly says: "channel" | "channels"; readonly basis: "form" }
  | { readonly says: "issued"; readonly basis: "expectation" }
  | { readonly says: "notAbove"; readonly basis: Basis }
);

function limit(
  id: string,
  smaller: readonly [string, ...string[]],
  larger: readonly string[],
  speech: LimitSpeech,
  explain?: Rule["explain"],
): Rule {
  return {
    id,
    kind: "bounds",
    ...speech,
    relation: "≤",
    subject: smaller[0],
    indicators: [...smaller, ...larger],
    check: (report) => {
      const left = measure(report, smaller);
      const right = measure(report, larger);
      return { verdict: atMost(left, right), left, right };
    },
    explain,
  };
}

/** One rule a channel: the largest is within the total exactly when each of them is. */
function channelRule(channel: string): Rule {
  return limit(
    `${channel}.bound`,
    [channel],
    [countedOnce.total],
    { says: "channel", basis: "form", severity: "high" },
    (report) => explainChannel(report, channel, countedOnce.total),
  );
}

const handled = ["application.closed", "application.replied"].map((id) =>
  withCarryOver(
    limit(`${id}.arrivals`, [id], ["application.received"], {
      says: "notAbove",
      basis: "expectation",
      severity: "medium",
    }),
  ),
);

/** Limits that rows of the form of 2014 set to each other without adding up. */
export function boundRules(form: Form): readonly Rule[] {
  if (!form.has(countedOnce.total)) return [];
  const channels = channelsOf(form);
  return [
    ...channels.map(channelRule),
    limit(`${countedOnce.total}.channels`, [countedOnce.total], channels, {
      says: "channels",
      basis: "form",
      severity: "high",
    }),
    // Documents of earlier years may be disclosed as well, so this one can be asked, not asserted.
    limit(
      "proactive.normative.issued",
      ["proactive.normative"],
      ["proactive.normativeIssued"],
      { says: "issued", basis: "expectation", severity: "medium" },
      (report) => remaindersOf(report, "proactive.total", ["proactive.normative"]),
    ),
    ...handled,
  ];
}
