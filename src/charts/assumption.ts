import { assumptionsFor, underAssumption } from "../audit/assumptions.ts";
import type { Assumption } from "../domain/assumption.ts";
import type { Report } from "../domain/report.ts";
import { assumptionQuestion } from "../i18n/assumptionText.ts";
import type { Words } from "../i18n/words.ts";
import { builtModel } from "./builtModel.ts";
import type { ChartDefinition } from "./definition.ts";
import type { ChartModel } from "./model.ts";
import type { ChartView } from "./view.ts";

/** An assumption that a reader may try on a chart. */
export type OfferedAssumption = {
  /** Stands in the address. */
  readonly id: string;
  /** The findings that it would explain; the note of each can offer it. */
  readonly rules: readonly string[];
  /** Which number, from what to what, as a question. */
  readonly question: string;
};

/** A chart as reported, or under an assumption; the model itself says which. */
export type ChartOnAssumption = {
  readonly model: ChartModel;
  readonly offered: readonly OfferedAssumption[];
  /** Undefined: as reported. */
  readonly chosen: Assumption | undefined;
  /** The report that the model shows. */
  readonly report: Report;
};

/** The name in an address under which a chart's assumption stands. */
export function assumptionName(chartId: string): string {
  return `${chartId}.assume`;
}

/** The name under which addresses had it before; such links are still about. */
export function formerAssumptionName(chartId: string): string {
  return `${chartId}.basis`;
}

/** The assumption that an address asks for, and the name under which it does. */
export function askedAssumption(
  query: URLSearchParams,
  chartId: string,
): { readonly name: string; readonly id: string } | undefined {
  for (const name of [assumptionName(chartId), formerAssumptionName(chartId)]) {
    const id = query.get(name);
    if (id) return { name, id };
  }
  return undefined;
}

/** What changes in an address when an assumption is made, or with undefined when it is dropped. */
export function assumptionChange(
  chartId: string,
  id: string | undefined,
): Readonly<Record<string, string>> {
  return { [assumptionName(chartId)]: id ?? "", [formerAssumptionName(chartId)]: "" };
}

/** Builds a chart under the assumption that is asked for; one that it does not offer is dropped. */
export function buildOnAssumption(
  definition: ChartDefinition,
  report: Report,
  view: ChartView,
  words: Words,
  asked: string | undefined,
): ChartOnAssumption {
  const asReported = builtModel(definition, report, view, words);
  const possible = definition.assumptions ? assumptionsFor(report, asReported.indicators) : [];
  const offered = possible.map(({ assumption, rules }) => ({
    id: assumption.id,
    rules,
    question: assumptionQuestion(assumption, words),
  }));
  const chosen = possible.find(({ assumption }) => assumption.id === asked)?.assumption;
  if (!chosen) return { model: asReported, offered, chosen, report };
  const supposed = underAssumption(report, chosen);
  return {
    model: builtModel(definition, supposed, view, words),
    offered,
    chosen,
    report: supposed,
  };
}
