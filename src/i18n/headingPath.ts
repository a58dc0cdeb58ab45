import type { Indicator } from "../domain/indicator.ts";
import { headingOf, indicatorOf } from "../forms/indicators.ts";
import type { Words } from "./words.ts";

/**
 * What an indicator stands below, from the outside in: the table or the prose, its headings, the
 * rows above it. Many labels say little without it: 律师, "in person".
 */
export function headingPath(indicator: Indicator, words: Words): readonly string[] {
  const path: string[] = [];
  for (let above = indicator.parent; above !== undefined; above = indicatorOf(above).parent) {
    path.unshift(words.pick(indicatorOf(above).label));
  }
  let heading = headingOf(indicator.heading);
  while (heading) {
    const { label, parent } = heading;
    path.unshift(words.pick(label));
    heading = headingOf(parent);
  }
  // The second appendix has no heading but its own name, which says where it stands.
  if (indicator.origin !== "annex") path.unshift(words.t(`origin.${indicator.origin}`));
  return path;
}
