import type { Report } from "../../domain/report.ts";
import type { Words } from "../../i18n/words.ts";
import { builtModel } from "../builtModel.ts";
import type { ChartDefinition } from "../definition.ts";
import { type ChartModel, marksOf, type Panel } from "../model.ts";
import { type ChartView, type SwitchName, switchNames } from "../view.ts";

/** The switches of a chart whose options make a difference to be seen, as the chart stands now. */
export function switchesThatMatter(
  definition: ChartDefinition,
  report: Report,
  view: ChartView,
  words: Words,
): readonly SwitchName[] {
  return switchNames.filter((name) => {
    const options = definition.switches[name] ?? [];
    if (name === "show" || options.length < 2) return false;
    const looks = options.map((option) => {
      const model = builtModel(definition, report, { ...view, [name]: option }, words);
      return name === "labels" ? captionsOf(model) : shapeOf(model);
    });
    return new Set(looks).size > 1;
  });
}

/** The numbers that stand beside the marks. */
function captionsOf({ panels }: ChartModel): string {
  return JSON.stringify(panels.flatMap(marksOf).map(({ caption }) => caption));
}

/** What is drawn without its words: where each mark stands and how far it reaches of the whole. */
function shapeOf({ panels }: ChartModel): string {
  return JSON.stringify(panels.map(panelShape));
}

function panelShape(panel: Panel): unknown {
  const end = "axis" in panel ? panel.axis.max || 1 : 1;
  const marks = marksOf(panel).map(({ key, drawn, tone, pattern }) => [
    key,
    drawn === undefined ? null : Math.round((drawn / end) * 1000),
    tone,
    pattern,
  ]);
  return [panel.key, panel.kind, "geometry" in panel && panel.geometry, marks];
}
