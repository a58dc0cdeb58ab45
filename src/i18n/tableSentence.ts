import type { Finding, Side } from "../audit/finding.ts";
import { indicatorOf } from "../forms/indicators.ts";
import { applicants } from "../forms/since2019/applicants.ts";
import { amountOf, arithmeticText, sideText } from "./amountText.ts";
import { type Decided, gapText } from "./findingFacts.ts";
import { leadingName } from "./indicatorName.ts";
import type { Words } from "./words.ts";

/** The column that a check is about: the kind of applicant, or the totals. */
export function columnName(indicator: string, words: Words): string {
  const { cell } = indicatorOf(indicator);
  const applicant = applicants.find(({ id }) => id === cell?.applicant);
  return applicant ? words.pick(applicant.label) : words.t("audit.column.total");
}

function amounts({ terms }: Side, words: Words): readonly string[] {
  return terms.map(({ indicator, number }) =>
    number === undefined ? "?" : amountOf(number, indicator, words),
  );
}

/** What came in against what was concluded or carried on, in one column. */
export function balanceSentence(finding: Finding, verdict: Decided, words: Words): string {
  const { left, right, subject = "" } = finding;
  const [received = "?", over = "?"] = amounts(left, words);
  const [concluded = "?", on = "?"] = amounts(right, words);
  return words.t(`audit.balance.${verdict}`, {
    column: columnName(subject, words),
    ...{ received, over, concluded, on },
    came: sideText(left, subject, words),
    went: sideText(right, subject, words),
    gap: gapText(finding, subject, words),
  });
}

/** A number that last year's report hands on. */
export function yearsSentence(says: "carriedOver" | "inForce") {
  return (finding: Finding, verdict: Decided, words: Words): string => {
    const { left, right, subject = "" } = finding;
    return words.t(`audit.${says}.${verdict}`, {
      name: leadingName(subject, words),
      left: sideText(left, subject, words),
      right: sideText(right, subject, words),
      arithmetic: arithmeticText(right.text.replace(" - ", " − "), words),
      gap: gapText(finding, subject, words),
    });
  };
}
