import type { ChartDefinition } from "../charts/definition.ts";
import { chartsFor } from "../charts/registry.ts";
import { defaultView } from "../charts/view.ts";
import type { Report } from "../domain/report.ts";
import { formOf } from "../forms/form.ts";
import { wordsFor } from "../i18n/words.ts";

type ChartIndex = ReadonlyMap<string, readonly ChartDefinition[]>;

const indexes = new WeakMap<Report, ChartIndex>();

function indexOf(report: Report): ChartIndex {
  const index = new Map<string, ChartDefinition[]>();
  // Which numbers a chart shows is the same in every language.
  const words = wordsFor("zh");
  for (const chart of chartsFor(formOf(report))) {
    let shown: readonly string[] = [];
    try {
      shown = chart.build(report, defaultView(chart.switches), words).indicators;
    } catch {
      // A chart that cannot be built says so on its page; the card of a number is not the place.
    }
    for (const id of shown) {
      const using = index.get(id);
      if (using) using.push(chart);
      else index.set(id, [chart]);
    }
  }
  return index;
}

/**
 * The charts that show an observation as they first stand. Found by building every chart once per
 * report, so that no list of them has to be kept by hand.
 */
export function chartsUsing(report: Report, indicator: string): readonly ChartDefinition[] {
  let index = indexes.get(report);
  if (!index) {
    index = indexOf(report);
    indexes.set(report, index);
  }
  return index.get(indicator) ?? [];
}
