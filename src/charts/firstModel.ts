import type { Report } from "../domain/report.ts";
import type { Words } from "../i18n/words.ts";
import { builtModel } from "./builtModel.ts";
import type { ChartDefinition } from "./definition.ts";
import type { ChartModel } from "./model.ts";
import { defaultView } from "./view.ts";

/**
 * A chart as it first stands, for who quotes it beside its frame; undefined where it cannot be
 * built, which its frame says, so that the rest of a page lives on.
 */
export function firstModel(
  chart: ChartDefinition,
  report: Report,
  words: Words,
): ChartModel | undefined {
  try {
    return builtModel(chart, report, defaultView(chart.switches), words);
  } catch {
    return undefined;
  }
}
