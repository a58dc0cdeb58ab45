import { relatedTo } from "../audit/related.ts";
import type { IndicatorKind } from "../domain/indicator.ts";
import type { Observation } from "../domain/observation.ts";
import { findObservation, type Report } from "../domain/report.ts";
import { formOf } from "../forms/form.ts";
import { indicatorOf } from "../forms/indicators.ts";

/** How another observation stands to the one a card shows. */
const relations = ["counterpart", "parent", "parts", "ofWhich", "shares", "alike"] as const;
type Relation = (typeof relations)[number];

function idsOf(report: Report, id: string): Readonly<Record<Relation, readonly string[]>> {
  const { parent, counterpart } = indicatorOf(id);
  const form = formOf(report);
  // The appendix row ties together whatever speaks of the same thing in the prose and the annex.
  const row = counterpart ?? id;
  const children = (kind: IndicatorKind) =>
    form.childrenOf(id).flatMap((each) => (each.kind === kind ? each.id : []));
  return {
    counterpart: form.indicators
      .filter((each) => each.id !== id && (each.id === row || each.counterpart === row))
      .map((each) => each.id),
    parent: parent === undefined ? [] : [parent],
    // Parts make up the whole, what is only some of it does not: a card must not mix them up.
    parts: children("part"),
    ofWhich: children("of-which"),
    shares: children("ratio"),
    alike: relatedTo(report, id).map(({ first, second }) => (first === id ? second : first)),
  };
}

/** The observations a reader may want next, by how they stand to this one; empty groups left out. */
export function relatedObservations(
  report: Report,
  id: string,
): readonly { readonly relation: Relation; readonly observations: readonly Observation[] }[] {
  const ids = idsOf(report, id);
  return relations
    .map((relation) => ({
      relation,
      observations: ids[relation].flatMap((each) => findObservation(report, each) ?? []),
    }))
    .filter(({ observations }) => observations.length > 0);
}
