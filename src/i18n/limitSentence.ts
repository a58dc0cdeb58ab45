import type { Finding, Side } from "../audit/finding.ts";
import type { Scope } from "../domain/indicator.ts";
import { sideText } from "./amountText.ts";
import { type Decided, endsText, gapText, noteOf } from "./findingFacts.ts";
import { placedName } from "./indicatorName.ts";
import { targetSentence } from "./shareSentence.ts";
import type { Words } from "./words.ts";

/** A number against one that limits it, or that it should equal. */
export function limitSentence(
  finding: Finding,
  subject: string,
  verdict: Decided,
  words: Words,
): string {
  const { t } = words;
  const { relation, basis, kind, right } = finding;
  if (relation === "≥") return targetSentence(finding, verdict, words);
  if (noteOf(finding, "scopes")) return scopeSentence(finding, verdict, words);
  const facts = { ...endsText(finding, subject, words), gap: gapText(finding, subject, words) };
  if (relation === "∈") return t(`audit.range.${verdict}`, { ...facts, share: facts.first });
  if (relation === "=") return t(`audit.equal.${verdict}`, facts);
  if (kind === "bounds" && right.terms.length > 1) {
    return t(`audit.channels.${verdict}`, { ...facts, whole: facts.first });
  }
  if (verdict === "holds" || kind !== "bounds") return t(`audit.within.${verdict}`, facts);
  return t(basis === "form" ? "audit.channel.broken" : "audit.issued.broken", facts);
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
