import type { Indicator } from "../domain/indicator.ts";
import { indicatorOf } from "../forms/indicators.ts";
import type { Words } from "../i18n/words.ts";
import { headingTrail } from "./tableTree.ts";

/** A heading with its number, and for the prose the word that tells it from the appendix. */
export function headingText(id: string, words: Words): string {
  const heading = headingTrail(id).at(-1);
  if (!heading) return id;
  const { origin, code, label } = heading;
  // The number of the second appendix is its name, which the English label has in it.
  return origin === "annex"
    ? words.t("table.heading.annex", { label: words.pick(label) })
    : words.t(`table.heading.${origin}`, { code, label: words.pick(label) });
}

/**
 * What stands above an indicator in the form, nearest last. Many labels say little without it:
 * 律师, "in person".
 */
export function trailText({ heading, parent }: Indicator, words: Words): string {
  const above = headingText(heading, words);
  if (parent === undefined) return above;
  return words.t("table.trail", { above, below: words.pick(indicatorOf(parent).label) });
}
