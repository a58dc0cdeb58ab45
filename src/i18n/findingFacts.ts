import type { Finding, Note, Side } from "../audit/finding.ts";
import { headingOf, indicatorOf } from "../forms/indicators.ts";
import { amountOf, countText, sideText } from "./amountText.ts";
import { leadingName, placedName, quotedName } from "./indicatorName.ts";
import type { Words } from "./words.ts";

export type Decided = "holds" | "broken";

/** The note of one kind that a finding carries, or undefined. */
export function noteOf<Code extends Note["code"]>(finding: Finding, code: Code) {
  return finding.notes.find((each): each is Extract<Note, { code: Code }> => each.code === code);
}

/** ", a difference of 15", or nothing where a side is only a limit. */
export function gapText({ difference }: Finding, unitOf: string, words: Words): string {
  if (difference === undefined) return "";
  return words.t("audit.gap", { difference: amountOf(Math.abs(difference), unitOf, words) });
}

/** How the parts of a sum are called: "eight parts", with their heading if it is another one. */
export function partsText({ right, subject }: Finding, words: Words): string {
  const n = countText(right.terms.length, words);
  const first = right.terms[0];
  const id = first && indicatorOf(first.indicator).heading;
  const same = subject === undefined || id === indicatorOf(subject).heading;
  const heading = same ? undefined : headingOf(id);
  return heading
    ? words.t("audit.partsUnder", { heading: words.pick(heading.label), n })
    : words.t("audit.parts", { n });
}

function middleName(id: string, words: Words): string {
  return (indicatorOf(id).origin === "appendix" ? quotedName : placedName)(id, words);
}

/** The names of the terms of one side: one name, or several taken together. */
export function sideNames({ terms }: Side, words: Words, at: "head" | "middle"): string {
  const [first, ...others] = terms.map((each) => each.indicator);
  if (first === undefined) return "";
  if (others.length === 0)
    return at === "head" ? leadingName(first, words) : middleName(first, words);
  const names = [first, ...others].map((id) => quotedName(id, words));
  return words.t("audit.together", { names: words.list(names) });
}

/** Both ends of a comparison, each with its name and its number in its own unit. */
export function endsText(finding: Finding, subject: string, words: Words) {
  const { left, right } = finding;
  return {
    first: sideNames(left, words, "head"),
    left: sideText(left, left.terms[0]?.indicator ?? subject, words),
    second: sideNames(right, words, "middle"),
    right: sideText(right, right.terms[0]?.indicator ?? subject, words),
  };
}

/** A capital at the head, and no space between two Chinese characters, as values in words leave it. */
export function polished(text: string): string {
  return text
    .replace(/^[a-z]/, (letter) => letter.toUpperCase())
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
}
