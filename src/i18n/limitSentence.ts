import type { Finding, Side } from "../audit/finding.ts";
import type { Scope } from "../domain/indicator.ts";
import { sideText } from "./amountText.ts";
import { type Decided, endsText, gapText, noteOf } from "./findingFacts.ts";
import { leadingName, placedName, quotedName } from "./indicatorName.ts";
import type { Words } from "./words.ts";

/** Sentences about two figures of which one limits the other, or should equal it. */
type LimitKey = "audit.within" | "audit.channel" | "audit.issued" | "audit.equal";

export function limitSentence(key: LimitKey) {
  return (finding: Finding, verdict: Decided, words: Words): string => {
    const { subject = "" } = finding;
    return words.t(`${key}.${verdict}`, {
      ...endsText(finding, subject, words),
      gap: gapText(finding, subject, words),
    });
  };
}

/** A total against all its channels taken together. */
export function channelsSentence(finding: Finding, verdict: Decided, words: Words): string {
  const { subject = "" } = finding;
  const { first, left, right } = endsText(finding, subject, words);
  const facts = { whole: first, left, right, gap: gapText(finding, subject, words) };
  return words.t(`audit.channels.${verdict}`, facts);
}

export function rangeSentence(finding: Finding, verdict: Decided, words: Words): string {
  const { first, left } = endsText(finding, finding.subject ?? "", words);
  return words.t(`audit.range.${verdict}`, { share: first, left });
}

/** Two places that cover the same. */
export function sourceSentence(kind: "appendices" | "prose") {
  return (finding: Finding, verdict: Decided, words: Words): string => {
    const { left, right, subject = "" } = finding;
    const facts = {
      name: leadingName(subject, words),
      left: sideText(left, subject, words),
      right: sideText(right, subject, words),
      gap: gapText(finding, subject, words),
    };
    // "Over 1,000" agrees with 1,043 without being the same.
    const alike = verdict === "holds" && left.value !== right.value;
    return words.t(alike ? `audit.${kind}.alike` : `audit.${kind}.${verdict}`, facts);
  };
}

/** Two places of which one covers less than the other. */
export function scopeSentence(finding: Finding, verdict: Decided, words: Words): string {
  const { left, right } = finding;
  const scopes = noteOf(finding, "scopes");
  const first = left.terms[0]?.indicator;
  const second = right.terms[0]?.indicator;
  if (!scopes || !first || !second) return "";
  const end = (id: string, side: Side, scope: Scope) => ({
    name: placedName(id, words),
    scope: words.t(`scope.${scope}`),
    amount: sideText(side, id, words),
  });
  const a = end(first, left, scopes.left);
  const b = end(second, right, scopes.right);
  if (verdict === "broken") {
    const [narrow, wide] = scopes.order === "wider" ? [b, a] : [a, b];
    return words.t("audit.scope.broken", {
      narrow: narrow.name,
      narrowScope: narrow.scope,
      more: narrow.amount,
      wide: wide.name,
      wideScope: wide.scope,
      less: wide.amount,
      gap: gapText(finding, first, words),
    });
  }
  const amounts = { first: a.name, left: a.amount, second: b.name, right: b.amount };
  return finding.explains === "scope"
    ? words.t("audit.scope.holds", { ...amounts, firstScope: a.scope, secondScope: b.scope })
    : words.t("audit.equal.holds", amounts);
}

function counts({ left, right }: Finding) {
  return { left: left.value ?? left.text, right: right.value ?? right.text };
}

/** A row that leaves a space for names. */
export function accountsSentence(finding: Finding, verdict: Decided, words: Words): string {
  const row = quotedName(finding.subject ?? "", words);
  return words.t(`audit.accounts.${verdict}`, { ...counts(finding), row });
}

/** Names of the prose among those of a row. */
export function listedSentence(finding: Finding, verdict: Decided, words: Words): string {
  const row = quotedName(finding.subject ?? "", words);
  const names = noteOf(finding, "names")?.names ?? [];
  const quoted = names.map((text) => words.t("audit.quoted", { text }));
  const facts = { ...counts(finding), row, names: words.list(quoted) };
  return words.t(`audit.listed.${verdict}`, facts);
}
