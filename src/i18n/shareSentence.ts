import type { Finding, Term } from "../audit/finding.ts";
import { printedDecimals } from "../domain/value.ts";
import { amountOf, arithmeticText } from "./amountText.ts";
import { type Decided, noteOf } from "./findingFacts.ts";
import { leadingName, quotedName } from "./indicatorName.ts";
import type { Words } from "./words.ts";

/** A computed share with enough decimals to show that it is, or is not, the printed one. */
function percentText(value: number | undefined, printed: string, words: Words): string {
  const decimals = printedDecimals(printed);
  return value === undefined ? "?" : words.percent(value, Math.max(decimals, 2));
}

/** A printed share against its count and base. */
export function ratioSentence(
  { left, right, subject = "" }: Finding,
  verdict: Decided,
  words: Words,
): string {
  const [count, base] = right.terms.map((each) =>
    each.number === undefined ? "?" : words.number(each.number),
  );
  return words.t(`audit.ratio.${verdict}`, {
    share: leadingName(subject, words),
    printed: arithmeticText(left.text, words),
    count: count ?? "?",
    base: base ?? "?",
    ratio: percentText(right.value, left.text, words),
  });
}

/** A share of two counts against the target that the text sets. */
export function targetSentence(finding: Finding, verdict: Decided, words: Words): string {
  const { left, right } = finding;
  const [count, base] = left.terms;
  const amount = (term: Term | undefined) =>
    term?.number === undefined ? "?" : amountOf(term.number, term.indicator, words);
  return words.t(`audit.target.${verdict}`, {
    first: count ? quotedName(count.indicator, words) : "",
    second: base ? quotedName(base.indicator, words) : "",
    count: amount(count),
    base: amount(base),
    ratio: percentText(left.value, right.text, words),
    goal: `${arithmeticText(right.text, words)}%`,
  });
}

/** A printed share against the whole numbers that it could come from. */
export function wholeSentence(
  { left, right, subject = "" }: Finding,
  verdict: Decided,
  words: Words,
): string {
  return words.t(`audit.whole.${verdict}`, {
    share: leadingName(subject, words),
    printed: arithmeticText(left.text, words),
    text: arithmeticText(right.text, words),
    value: percentText(right.value, left.text, words),
  });
}

/** A printed growth against the whole numbers that there could have been a year before. */
export function growthSentence(finding: Finding, verdict: Decided, words: Words): string {
  const { t } = words;
  if (verdict === "holds") return wholeSentence(finding, verdict, words);
  const { left, indicators, subject = "" } = finding;
  const [, now = subject] = indicators;
  const printed = arithmeticText(left.text, words);
  const nearest = noteOf(finding, "nearestWhole");
  if (!nearest) return t("audit.growth.impossible", { now: leadingName(now, words), printed });
  return t("audit.growth.broken", {
    printed,
    now: leadingName(now, words),
    number: amountOf(nearest.now, now, words),
    examples: nearest.neighbours
      .map(({ previous, growth }) =>
        t("audit.growth.example", { previous, growth: percentText(growth, left.text, words) }),
      )
      .join(t("audit.growth.join")),
  });
}
