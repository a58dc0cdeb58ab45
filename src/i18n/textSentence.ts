import type { Finding, Side } from "../audit/finding.ts";
import { headingOf, indicatorOf } from "../forms/indicators.ts";
import { sideText } from "./amountText.ts";
import { type Decided, gapText, sideNames } from "./findingFacts.ts";
import { leadingName, placedName } from "./indicatorName.ts";
import type { Words } from "./words.ts";

/** The rows of a table that a figure of the text speaks of; many are called by what they stand under. */
function rowsName(side: Side, words: Words): string {
  const [first, ...others] = side.terms.map(({ indicator }) => indicatorOf(indicator));
  if (!first || others.length < 2) return sideNames(side, words, "middle");
  if (first.cell) {
    return words.t("audit.text.organisations", { row: placedName(first.cell.row, words) });
  }
  const heading = headingOf(first.heading);
  return words.t("audit.text.rows", {
    origin: words.t(`audit.origin.${first.origin}`),
    heading: heading ? words.pick(heading.label) : "",
  });
}

export function textTitle({ right }: Finding, name: string, words: Words): string {
  return words.t("audit.within.title", { first: name, second: rowsName(right, words) });
}

/** A figure of the text against the rows of a table. */
export function textSentence(finding: Finding, verdict: Decided, words: Words): string {
  const { subject = "", says, left, right } = finding;
  const facts = {
    first: leadingName(subject, words),
    left: sideText(left, subject, words),
    second: rowsName(right, words),
    right: sideText(right, subject, words),
    gap: gapText(finding, subject, words),
  };
  if (verdict === "broken") {
    return words.t(
      says === "textReceived" ? "audit.text.receivedBroken" : "audit.text.broken",
      facts,
    );
  }
  return words.t(says === "textWithCarried" ? "audit.text.withCarried" : "audit.text.holds", facts);
}
