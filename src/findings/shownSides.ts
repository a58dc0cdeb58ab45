import type { Finding, Side } from "../audit/finding.ts";
import { findingMark } from "../audit/findingMark.ts";
import { printedDecimals } from "../domain/value.ts";
import { indicatorOf } from "../forms/indicators.ts";
import { amountOf, arithmeticText, sideText } from "../i18n/amountText.ts";
import type { Words } from "../i18n/words.ts";

/** One side of a check as it is shown: in bars, in arithmetic, in a picture. */
export type ShownSide = {
  readonly key: "left" | "right";
  readonly name: string;
  /** With the unit of what stands on this side, which need not be that of the other. */
  readonly amount: string;
  /** Undefined where there is no number: no bar then, for the hairline of a zero says "none". */
  readonly value: number | undefined;
  /** From 0 to 1, of the larger side. */
  readonly length: number;
  /** What it has less than the other side, where that is the contradiction. */
  readonly short: boolean;
};

/** Both sides; nothing where names are counted, not numbers compared. */
export function shownSides(
  finding: Finding,
  words: Words,
): readonly [ShownSide, ShownSide] | undefined {
  if (finding.kind === "structure") return undefined;
  const { left, right, difference = 0 } = finding;
  const largest = Math.max(Math.abs(left.value ?? 0), Math.abs(right.value ?? 0));
  const wrong = findingMark(finding) === "contradiction";
  const side = (key: "left" | "right", short: boolean): ShownSide => {
    const { value } = finding[key];
    return {
      key,
      name: sideName(finding[key], finding, words),
      amount: sideAmount(finding[key], finding, words),
      value,
      length: value === undefined || largest === 0 ? 0 : Math.abs(value) / largest,
      short: wrong && short,
    };
  };
  return [side("left", difference < 0), side("right", difference > 0)];
}

/** A share worked out from counts, whose terms are no percentages themselves. */
function isComputed({ text }: Side): boolean {
  return text.includes("÷");
}

function sideAmount(side: Side, finding: Finding, words: Words): string {
  if (isComputed(side)) {
    const printed = finding.left === side ? finding.right.text : finding.left.text;
    const decimals = Math.max(printedDecimals(printed), 2);
    return side.value === undefined ? "?" : words.percent(side.value, decimals);
  }
  const range = /^\[(.+), (.+)\]$/.exec(side.text);
  if (range) return words.t("value.range", { low: range[1] ?? "", high: `${range[2]}%` });
  if (/%$/.test(side.text)) return arithmeticText(side.text, words);
  const indicator =
    finding.kind === "years" ? finding.subject : (side.terms[0]?.indicator ?? finding.subject);
  return indicator === undefined
    ? arithmeticText(side.text, words)
    : sideText(side, indicator, words);
}

function sideName(side: Side, finding: Finding, words: Words): string {
  const { terms } = side;
  if (finding.kind === "years" && side === finding.right) return words.t("auditPage.lastYear");
  if (terms.length > 1) {
    return isComputed(side)
      ? words.t("auditPage.computed")
      : words.t("auditPage.sumOf", { n: terms.length });
  }
  const indicator = terms[0]?.indicator ?? (side === finding.left ? finding.subject : undefined);
  if (indicator === undefined) return words.t("auditPage.computed");
  const { origin, label } = indicatorOf(indicator);
  return `${words.t(`origin.${origin}`)} ${words.pick(label)}`;
}

/** How the sides stand to each other, in words or signs that need no explanation. */
export function relationText({ relation, verdict }: Finding, words: Words): string {
  if (verdict === "undecidable") return words.t("auditPage.relation.unknown");
  const broken = verdict === "broken";
  switch (relation) {
    case "≤":
      return words.t(broken ? "auditPage.relation.more" : "auditPage.relation.notMore");
    case "≥":
      return words.t(broken ? "auditPage.relation.less" : "auditPage.relation.notLess");
    case "∈":
      return words.t(broken ? "auditPage.relation.outside" : "auditPage.relation.within");
    default:
      return broken ? "≠" : relation === "≈" ? "≈" : "=";
  }
}

/** The arithmetic of one side, with what it comes to: "2 + 17 = 19". */
export function sideArithmetic(side: Side, finding: Finding, words: Words): string {
  const operation = /[+÷]/.test(side.text);
  if (!operation) return sideAmount(side, finding, words);
  const text = arithmeticText(side.text, words);
  if (side.value === undefined) return text;
  const exact = Number(side.value.toFixed(2)) === side.value;
  return `${text} ${exact ? "=" : "≈"} ${sideAmount(side, finding, words)}`;
}

/** By how much the sides differ; nothing where one of them is no exact number. */
export function differenceText(finding: Finding, words: Words): string {
  const { difference, left, right, subject } = finding;
  if (difference === undefined || difference === 0 || finding.kind === "structure") return "";
  const gap = Math.abs(difference);
  if (isComputed(left) || isComputed(right)) {
    return words.t("auditPage.points", { n: words.number(gap, 2) });
  }
  const unitOf = left.terms[0]?.indicator ?? subject;
  return unitOf === undefined
    ? ""
    : words.t("auditPage.difference", { difference: amountOf(gap, unitOf, words) });
}
