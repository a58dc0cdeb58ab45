import { numberOf, type Report } from "../../domain/report.ts";
import type { Form } from "../../forms/form.ts";
import { computed } from "../measure.ts";
import type { Rule } from "../rule.ts";

/** The rows that leave a space for the names of accounts. */
const accountRows = ["channel.weibo", "channel.wechat"];

function namesOf(report: Report, indicator: string): readonly string[] | undefined {
  return report.accounts?.find((each) => each.indicator === indicator)?.names;
}

const measures: Rule = {
  id: "text.measures.announced",
  kind: "structure",
  says: "measures",
  relation: "=",
  basis: "text",
  severity: "low",
  subject: undefined,
  indicators: [],
  check: (report) => {
    const { announced, listed } = report.measures ?? { announced: 0, listed: [] };
    // A text that announces no number of measures is not at odds with itself.
    const open = announced === 0;
    return {
      verdict: open ? "undecidable" : announced === listed.length ? "holds" : "broken",
      left: computed(announced, String(announced)),
      right: computed(listed.length, String(listed.length)),
    };
  },
};

function accountsNamed(indicator: string): Rule {
  return {
    id: `${indicator}.accountsNamed`,
    kind: "structure",
    says: "accounts",
    relation: "≥",
    basis: "form",
    severity: "low",
    subject: indicator,
    indicators: [indicator],
    check: (report) => {
      const items = numberOf(report, indicator);
      const names = namesOf(report, indicator);
      const left = computed(names?.length, names ? String(names.length) : "?");
      // Where nothing was published there is no account to name.
      const needed = items === undefined ? undefined : items > 0 ? 1 : 0;
      const right = computed(needed, String(needed ?? "?"));
      if (names === undefined || needed === undefined) {
        return { verdict: "undecidable", left: { ...left, missing: [indicator] }, right };
      }
      return { verdict: names.length >= needed ? "holds" : "broken", left, right };
    },
  };
}

/** The accounts that the prose credits with figures, among those that the row names. */
function accountListed(prose: string, row: string): Rule {
  return {
    id: `${prose}.accountListed`,
    kind: "structure",
    says: "listed",
    relation: "=",
    basis: "source",
    severity: "low",
    subject: row,
    indicators: [row, prose],
    check: (report) => {
      const credited = namesOf(report, prose);
      const named = namesOf(report, row);
      if (!credited || credited.length === 0 || !named || named.length === 0) {
        const missing = [...(credited?.length ? [] : [prose]), ...(named?.length ? [] : [row])];
        return {
          verdict: "undecidable",
          left: computed(credited?.length, String(credited?.length ?? "?"), [], missing),
          right: computed(undefined, "?"),
        };
      }
      const unlisted = credited.filter((name) => !named.includes(name));
      const found = credited.length - unlisted.length;
      return {
        verdict: unlisted.length === 0 ? "holds" : "broken",
        left: computed(credited.length, String(credited.length)),
        right: computed(found, String(found)),
        notes: [{ code: "names", names: unlisted.length === 0 ? credited : unlisted }],
      };
    },
  };
}

/** What the text announces, and the names it leaves a space for. */
export function structureRules(form: Form): readonly Rule[] {
  return [
    ...(form.has("n.proactive.total") ? [measures] : []),
    ...accountRows.filter(form.has).map(accountsNamed),
    ...form.indicators.flatMap(({ id, origin, counterpart }) =>
      origin === "prose" && counterpart !== undefined && accountRows.includes(counterpart)
        ? [accountListed(id, counterpart)]
        : [],
    ),
  ];
}
