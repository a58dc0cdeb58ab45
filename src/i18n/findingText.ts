import type { Finding } from "../audit/finding.ts";
import type { Related } from "../audit/related.ts";
import { amountOf, sideText } from "./amountText.ts";
import { type Decided, endsText, gapText, noteOf, partsText, polished } from "./findingFacts.ts";
import { findingTitle } from "./findingTitle.ts";
import { leadingName, placedName, quotedName } from "./indicatorName.ts";
import { limitSentence, scopeSentence } from "./limitSentence.ts";
import { ratioSentence, wholeSentence } from "./shareSentence.ts";
import type { Words } from "./words.ts";

export { diagnosisSentence } from "./diagnosisText.ts";
export { findingTitle } from "./findingTitle.ts";

/** What a check came to, in one plain sentence with its numbers. */
export function findingSentence(finding: Finding, words: Words): string {
  return polished(sentenceOf(finding, words));
}

function sentenceOf(finding: Finding, words: Words): string {
  if (finding.verdict === "undecidable") return undecidedSentence(finding, words);
  const { subject, verdict } = finding;
  if (subject === undefined) return words.t(`audit.measures.${verdict}`, counts(finding));
  switch (finding.kind) {
    case "sum":
      return sumSentence(finding, subject, words);
    case "ratio":
      return ratioSentence(finding, subject, verdict, words);
    case "granularity":
      return wholeSentence(finding, subject, verdict, words);
    case "appendices":
    case "prose":
      return sourceSentence(finding, subject, verdict, words);
    case "structure":
      return accountSentence(finding, subject, verdict, words);
    default:
      return limitSentence(finding, subject, verdict, words);
  }
}

function counts({ left, right }: Finding) {
  return { left: left.value ?? left.text, right: right.value ?? right.text };
}

function undecidedSentence(finding: Finding, words: Words): string {
  const { t } = words;
  const title = findingTitle(finding, words);
  if (finding.missing.length > 0) {
    const missing = words.list(finding.missing.map((id) => placedName(id, words)));
    const reason = finding.kind === "structure" ? "names" : "missing";
    return t(`audit.undecidable.${reason}`, { title, missing });
  }
  const zero = noteOf(finding, "zeroBase");
  if (zero) {
    return t("audit.undecidable.zeroBase", { title, base: quotedName(zero.indicator, words) });
  }
  if (noteOf(finding, "carryOver") && finding.subject !== undefined) {
    return t("audit.undecidable.carryOver", endsText(finding, finding.subject, words));
  }
  const scopes = noteOf(finding, "scopes");
  if (scopes) {
    const left = t(`scope.${scopes.left}`);
    return t("audit.undecidable.scopes", { title, left, right: t(`scope.${scopes.right}`) });
  }
  return t("audit.undecidable.plain", { title });
}

function sumSentence(finding: Finding, whole: string, words: Words): string {
  const { left, right, verdict } = finding;
  const facts = {
    whole: leadingName(whole, words),
    total: sideText(left, whole, words),
    parts: partsText(finding, words),
  };
  if (verdict === "holds") return words.t("audit.sum.holds", facts);
  const fewer = left.value !== undefined && right.value !== undefined && right.value < left.value;
  const sentence = words.t(fewer ? "audit.sum.short" : "audit.sum.over", {
    ...facts,
    sum: sideText(right, whole, words),
    gap: gapText(finding, whole, words),
  });
  const oversized = noteOf(finding, "partExceedsTotal");
  if (!oversized) return sentence;
  const part = quotedName(oversized.indicator, words);
  const number = amountOf(oversized.number, oversized.indicator, words);
  return [sentence, words.t("audit.sum.partExceeds", { part, number })].join(
    words.t("audit.sentenceSpace"),
  );
}

function sourceSentence(finding: Finding, subject: string, verdict: Decided, words: Words): string {
  if (noteOf(finding, "scopes")) return scopeSentence(finding, verdict, words);
  const kind = finding.kind === "prose" ? "prose" : "appendices";
  return words.t(`audit.${kind}.${verdict}`, {
    name: leadingName(subject, words),
    left: sideText(finding.left, subject, words),
    right: sideText(finding.right, subject, words),
    gap: gapText(finding, subject, words),
  });
}

function accountSentence(finding: Finding, row: string, verdict: Decided, words: Words): string {
  const facts = { ...counts(finding), row: quotedName(row, words) };
  if (finding.indicators.length === 1) return words.t(`audit.accounts.${verdict}`, facts);
  const names = noteOf(finding, "names")?.names ?? [];
  const quoted = names.map((text) => words.t("audit.quoted", { text }));
  return words.t(`audit.listed.${verdict}`, { ...facts, names: words.list(quoted) });
}

/** What the office could do about a broken check, in general terms. */
export function remedySentence({ kind }: Finding, words: Words): string {
  return words.t(`audit.remedy.${kind}`);
}

/** Two figures that sound alike, side by side and not judged. */
export function relatedSentence(related: Related, words: Words): string {
  const amount = (id: string, number: number | undefined) =>
    number === undefined ? words.t("audit.related.unknown") : amountOf(number, id, words);
  return words.t("audit.related", {
    first: placedName(related.first, words),
    firstNumber: amount(related.first, related.firstNumber),
    second: placedName(related.second, words),
    secondNumber: amount(related.second, related.secondNumber),
  });
}
