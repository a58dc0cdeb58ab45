import type { Indicator } from "../domain/indicator.ts";
import { type AnnexIndicatorId, annexIndicators } from "./annex.ts";
import { type AppendixIndicatorId, appendixIndicators } from "./appendix.ts";
import { type ProseIndicatorId, proseIndicators } from "./prose.ts";

/** Every indicator id there is; a misspelt one does not pass the type check. */
export type IndicatorId = AppendixIndicatorId | AnnexIndicatorId | ProseIndicatorId;

/** All indicators in reading order of the forms: appendix, second appendix, prose. */
export const indicators: readonly Indicator[] = [...appendixIndicators, ...annexIndicators, ...proseIndicators];

const byId = new Map(indicators.map((each) => [each.id, each]));

/** @throws where no form has an indicator of that id: a mistake in the program, not in a report. */
export function indicatorOf(id: string): Indicator {
  const found = byId.get(id);
  if (!found) throw new Error(`There is no indicator "${id}".`);
  return found;
}

/** Whether a text, from an address say, names an indicator. */
export function isIndicatorId(id: string): id is IndicatorId {
  return byId.has(id);
}

/** The indicators that stand directly below one, in print order. */
export function childrenOf(id: string): readonly Indicator[] {
  return indicators.filter((each) => each.parent === id);
}
