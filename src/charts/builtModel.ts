import type { Report } from "../domain/report.ts";
import type { Locale, Words } from "../i18n/words.ts";
import type { ChartDefinition } from "./definition.ts";
import type { ChartModel } from "./model.ts";
import type { ChartView } from "./view.ts";

/** What was built of a report, by chart, language and view. */
const known = new WeakMap<Report, Map<ChartDefinition, Map<string, ChartModel>>>();

/**
 * A chart built from a report, each once: pages quote their charts, and the charts stand on them.
 * Whoever shows the same chart again is given the same object.
 */
export function builtModel(
  chart: ChartDefinition,
  report: Report,
  view: ChartView,
  words: Words,
): ChartModel {
  const ofReport = entry(known, report, () => new Map());
  const ofChart = entry(ofReport, chart, () => new Map<string, ChartModel>());
  return entry(ofChart, keyOf(words.locale, view), () => chart.build(report, view, words));
}

function keyOf(locale: Locale, view: ChartView): string {
  return JSON.stringify([locale, view]);
}

type MapLike<Key, Value> = {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
};

function entry<Key, Value>(map: MapLike<Key, Value>, key: Key, make: () => Value): Value {
  const present = map.get(key);
  if (present !== undefined) return present;
  const made = make();
  map.set(key, made);
  return made;
}
