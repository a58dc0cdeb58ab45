import type { Report } from "../domain/report.ts";
import { findObservation } from "../domain/report.ts";
import { locationText } from "../i18n/locationText.ts";
import type { Words } from "../i18n/words.ts";
import type { Mark } from "./mark.ts";
import { type ChartModel, marksOf } from "./model.ts";

/** One number of a chart as a row of its table. */
export type ModelRow = {
  readonly key: string;
  readonly panel: string;
  readonly mark: Mark;
  /** Where the report prints it; empty for what we derived. */
  readonly place: string;
};

/**
 * The chart's numbers as rows, in the order in which they are drawn; before them the number that
 * they stand on, where it is assumed and no mark shows it.
 */
export function modelRows(model: ChartModel, report: Report, words: Words): readonly ModelRow[] {
  const row = (mark: Mark, panel: string, key: string): ModelRow => {
    const found = mark.indicator ? findObservation(report, mark.indicator) : undefined;
    return { key, panel, mark, place: found ? locationText(found.location, words) : "" };
  };
  const rows = model.panels.flatMap((panel) =>
    marksOf(panel).map((mark) => row(mark, panel.title, `${panel.key}/${mark.key}`)),
  );
  const ground = model.assumption?.mark;
  const drawn = rows.some(({ mark }) => mark.indicator === ground?.indicator);
  return ground && !drawn ? [row(ground, "", "assumption"), ...rows] : rows;
}
