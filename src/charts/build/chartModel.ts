import type { Origin } from "../../domain/indicator.ts";
import { headingOf, type IndicatorId, indicatorOf } from "../../forms/indicators.ts";
import { type ConditionKey, conditionalHeadline } from "../../i18n/assumptionText.ts";
import { reportLine } from "../../i18n/reportText.ts";
import type { Words } from "../../i18n/words.ts";
import { type ChartModel, indicatorsIn, marksOf, type Note, type Panel } from "../model.ts";
import { assumptionMade } from "./assumptionMade.ts";
import type { BuildContext } from "./context.ts";
import { contradictionNotes, scopeNotes, signedNote } from "./contradictions.ts";

type ModelParts = {
  readonly id: string;
  readonly kicker: string;
  readonly headline: string;
  readonly subtitle: string;
  readonly panels: readonly Panel[];
  /** How the chart was worked out and is to be read; empty texts are left out. */
  readonly method?: readonly string[];
  /** Observations that the words use though no mark shows them. */
  readonly also?: readonly IndicatorId[];
  /** The chart shows so much that notes on each number would bury it; its marks still say them. */
  readonly quiet?: boolean;
  /** How a headline under an assumption begins, by the indicator that is assumed to be another. */
  readonly conditions?: Readonly<Record<string, ConditionKey>>;
};

/** Completes a chart with what every chart has: the notes about its numbers and its source line. */
export function chartModel(context: BuildContext, parts: ModelParts): ChartModel {
  const { report, words } = context;
  const { id, kicker, subtitle, panels, method = [], also = [], quiet = false } = parts;
  const used = [...new Set([...indicatorsIn(panels), ...also])];
  const marks = panels.flatMap(marksOf);
  const assumption = assumptionMade(context);
  const headline = headlineOf(context, parts);
  const notes: readonly Note[] = [
    ...(assumption ? [{ kind: "assumption" as const, text: assumption.text }] : []),
    ...(quiet ? signedNote(marks, words) : contradictionNotes(report, used, marks, words)),
    ...(quiet ? [] : scopeNotes(report, used, words)),
    ...methodNote(method, words),
  ];
  const source = words.t(assumption ? "chart.sourceAssumed" : "chart.source", {
    places: places(used, words),
    report: reportLine(report, words),
  });
  const place = words.t("chart.place", {
    place: words.pick(report.place),
    year: String(report.year),
  });
  return {
    id,
    place,
    kicker,
    headline,
    subtitle,
    panels,
    notes,
    indicators: used,
    source,
    assumption,
  };
}

/** The finding; under an assumption in the conditional. */
function headlineOf(
  { report: { assumption }, words }: BuildContext,
  { headline, conditions = {} }: ModelParts,
): string {
  if (!assumption) return headline;
  return conditionalHeadline(assumption, headline, conditions[assumption.indicator], words);
}

/** How to read the chart, all in one note; nothing where there is nothing to say. */
function methodNote(method: readonly string[], words: Words): Note[] {
  const texts = method.filter((text) => text !== "");
  return texts.length === 0
    ? []
    : [{ kind: "method", text: texts.join(words.t("chart.sentenceSpace")) }];
}

/** The most sections that a source line names one by one. */
const mostCodes = 4;

/** The tables and sections that a chart draws on: "附表一 三;正文 三". */
function places(indicators: readonly string[], words: Words): string {
  const codes = new Map<Origin, Set<string>>();
  for (const id of indicators) {
    const { origin, heading } = indicatorOf(id);
    const known = codes.get(origin) ?? new Set();
    codes.set(origin, isNamedWhole(origin) ? known : known.add(topCode(heading)));
  }
  return [...codes]
    .map(([origin, set]) => {
      const named = set.size <= mostCodes ? [...set].join(words.t("chart.codeSeparator")) : "";
      return `${words.t(`origin.${origin}`)} ${named}`.trim();
    })
    .join(words.t("chart.semicolon"));
}

/** The second appendix has no sections, and the tables since 2019 are named by their numbers. */
function isNamedWhole(origin: Origin): boolean {
  return origin === "annex" || origin.startsWith("table");
}

/** The number of the section that a heading belongs to. */
function topCode(heading: string): string {
  const found = headingOf(heading);
  return found?.parent ? topCode(found.parent) : (found?.code ?? "");
}
