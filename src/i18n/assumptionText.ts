import type { Assumption } from "../domain/assumption.ts";
import { indicatorOf } from "../forms/indicators.ts";
import { shortLabel } from "../forms/shortLabels.ts";
import type { Words } from "./words.ts";

/** The beginnings of headlines under an assumption, for whoever knows how the indicator is spoken of. */
export type ConditionKey =
  | "assumption.if.replied"
  | "assumption.if.refused"
  | "assumption.if.citizen";

function amounts({ indicator, before, value }: Assumption, words: Words) {
  const { unit, origin } = indicatorOf(indicator);
  return {
    origin: words.t(`origin.${origin}`),
    indicator: words.pick(shortLabel(indicator)),
    before: before ? words.value(before, unit, indicator) : words.t("value.blank"),
    after: words.quantity(value, unit, undefined, indicator),
  };
}

/** "Suppose 55 were answered, not 70?", for a link that tries the assumption. */
export function assumptionQuestion(assumption: Assumption, words: Words): string {
  return words.t("assumption.question", amounts(assumption, words));
}

/** What is assumed, in full: which number, instead of what, by what arithmetic, and what follows. */
export function assumptionSentence(assumption: Assumption, words: Words): string {
  const { arithmetic } = assumption;
  return words.t("assumption.sentence", { ...amounts(assumption, words), arithmetic });
}

/** A finding as it stands under an assumption: "If 55 applications were answered, all of them …". */
export function conditionalHeadline(
  assumption: Assumption,
  headline: string,
  key: ConditionKey | undefined,
  words: Words,
): string {
  const condition = key
    ? words.t(key, { n: assumption.value })
    : words.t("assumption.if.other", amounts(assumption, words));
  return words.t("assumption.headline", { condition, headline: continued(headline, words) });
}

/** A sentence as it goes on after a comma: without its capital. Names and figures keep theirs. */
function continued(sentence: string, { locale }: Words): string {
  return locale === "en" && /^\p{Lu}(\p{Ll}|\s)/u.test(sentence)
    ? sentence[0]?.toLowerCase() + sentence.slice(1)
    : sentence;
}

/** A part of file names: a file worked out from an assumption is known before it is opened. */
export function assumptionTag({ value }: Assumption, words: Words): string {
  return words.t("assumption.tag", { value: String(value) });
}
