import type { ChartDefinition } from "../../src/charts/definition.ts";
import type { Mark } from "../../src/charts/mark.ts";
import { type ChartModel, marksOf, type Panel } from "../../src/charts/model.ts";
import {
  type ChartView,
  defaultView,
  type SwitchName,
  switchNames,
} from "../../src/charts/view.ts";
import type { Report } from "../../src/domain/report.ts";
import { exactNumber } from "../../src/domain/value.ts";
import { type Locale, wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";

type Choice = {
  readonly report?: Report;
  readonly locale?: Locale;
  readonly view?: Partial<ChartView>;
};

/** A chart of the 2017 report in Chinese as nobody has switched it, or as asked. */
export function modelOf(
  chart: ChartDefinition,
  { report = hailing2017, locale = "zh", view = {} }: Choice = {},
): ChartModel {
  return chart.build(report, { ...defaultView(chart.switches), ...view }, wordsFor(locale));
}

/** Every combination of what a chart lets a reader switch. */
export function everyView({ switches }: ChartDefinition): readonly ChartView[] {
  let views: readonly ChartView[] = [defaultView(switches)];
  for (const name of switchNames) {
    const options: readonly ChartView[SwitchName][] | undefined = switches[name];
    if (options)
      views = views.flatMap((view) => options.map((each) => ({ ...view, [name]: each })));
  }
  return views;
}

export function allMarks(model: ChartModel): readonly Mark[] {
  return model.panels.flatMap(marksOf);
}

export function markOf(model: ChartModel, key: string): Mark {
  const found = allMarks(model).find((mark) => mark.key === key);
  if (!found) throw new Error(`No mark "${key}" in ${model.id}.`);
  return found;
}

export function panelOf<Kind extends Panel["kind"]>(
  model: ChartModel,
  kind: Kind,
  key?: string,
): Extract<Panel, { kind: Kind }> {
  const found = model.panels.find(
    (panel): panel is Extract<Panel, { kind: Kind }> =>
      panel.kind === kind && (key === undefined || panel.key === key),
  );
  if (!found) throw new Error(`No panel ${kind} ${key ?? ""} in ${model.id}.`);
  return found;
}

/** Each mark as [key, number or state, share to one decimal]. */
export function factsOf(marks: readonly Mark[]) {
  return marks.map(({ key, value, share }) => {
    const fact = [key, exactNumber(value) ?? value.kind] as const;
    return share ? [...fact, Number(share.percent.toFixed(1))] : [...fact];
  });
}

export function notesOf(model: ChartModel, kind: ChartModel["notes"][number]["kind"]): string[] {
  return model.notes.filter((note) => note.kind === kind).map((note) => note.text);
}

/** The keys of the marks that speak of a contradiction. */
export function contradictedIn(model: ChartModel): string[] {
  return allMarks(model)
    .filter((mark) => mark.contradictions.length > 0)
    .map((mark) => mark.key);
}

/** The numbers in a text, without separators of thousands. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) =>
    Number(number.replaceAll(",", "")),
  );
}
