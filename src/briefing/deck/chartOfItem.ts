import { buildOnBasis, type ChartOnBasis } from "../../charts/basis.ts";
import { findChart } from "../../charts/registry.ts";
import { parseView } from "../../charts/view.ts";
import type { Report } from "../../domain/report.ts";
import type { Words } from "../../i18n/words.ts";
import type { ChartItem } from "../basket/briefing.ts";

/** The chart of an item on the basis that was chosen; undefined where there is no such chart. */
export function chartOfItem(
  item: ChartItem,
  report: Report,
  words: Words,
): ChartOnBasis | undefined {
  const definition = findChart(item.chart);
  if (!definition) return undefined;
  const view = parseView(item.view, definition.switches);
  return buildOnBasis(definition, report, view, words, item.basis || null);
}
