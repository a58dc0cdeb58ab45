import { buildOnAssumption, type ChartOnAssumption } from "../../charts/assumption.ts";
import { findChart } from "../../charts/registry.ts";
import { parseView } from "../../charts/view.ts";
import type { Report } from "../../domain/report.ts";
import type { Words } from "../../i18n/words.ts";
import type { ChartItem } from "../basket/briefing.ts";

/** The chart of an item under the assumption that was chosen; undefined where there is no such chart. */
export function chartOfItem(
  item: ChartItem,
  report: Report,
  words: Words,
): ChartOnAssumption | undefined {
  const definition = findChart(item.chart);
  if (!definition) return undefined;
  const view = parseView(item.view, definition.switches);
  return buildOnAssumption(definition, report, view, words, item.assumption);
}
