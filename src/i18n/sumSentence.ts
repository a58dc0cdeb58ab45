import type { Finding, Side } from "../audit/finding.ts";
import { amountOf, sideText } from "./amountText.ts";
import { type Decided, gapText, noteOf, partsText } from "./findingFacts.ts";
import { leadingName, quotedName } from "./indicatorName.ts";
import type { Words } from "./words.ts";

/** A total against its parts, and whether one of them alone is too large. */
export function sumSentence(finding: Finding, verdict: Decided, words: Words): string {
  const { left, right, subject: whole = "" } = finding;
  const facts = {
    whole: leadingName(whole, words),
    total: sideText(left, whole, words),
    parts: partsText(finding, words),
  };
  if (verdict === "holds") return words.t("audit.sum.holds", facts);
  const fewer = endOf(right) < endOf(left);
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

/** The number of a side, or the end of what it is limited to: "at least 100" is more than 60. */
function endOf({ value, text }: Side): number {
  return value ?? Number(/^[≥≤](\d+(?:\.\d+)?)$/.exec(text)?.[1]);
}
