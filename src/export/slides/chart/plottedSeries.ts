import type { Mark } from "../../../charts/mark.ts";
import { markValue } from "../../../charts/markStatus.ts";
import type { BarRow, BarsPanel } from "../../../charts/model.ts";
import type { Words } from "../../../i18n/words.ts";

/** The marks that stand at the same place in every row, as a chart program knows them. */
export type PlottedSeries = {
  readonly name: string;
  /** One for each row; undefined where the row has fewer marks. */
  readonly marks: readonly (Mark | undefined)[];
};

/** The number to plot, or undefined where the chart must leave a gap: a blank is no zero. */
export function plotted(mark: Mark | undefined): number | undefined {
  return mark?.drawn;
}

/** A row's name, followed by what cannot be plotted in it: "Fax (blank)". */
export function categoryName(row: BarRow, panel: BarsPanel, words: Words): string {
  const label = row.label === "" ? (row.marks[0]?.label ?? "") : row.label;
  const states = row.marks.flatMap((mark, place) => {
    if (plotted(mark) !== undefined) return [];
    const state = mark.caption === "" ? markValue(mark, words) : mark.caption;
    return row.marks.length > 1 ? `${panel.series[place] ?? ""} ${state}`.trim() : state;
  });
  return states.length === 0
    ? label
    : words.t("mark.inSeries", { label, series: words.list(states) });
}

/** The panel's marks by series. @param topic names a series that is alone. */
export function seriesOf(panel: BarsPanel, topic: string): PlottedSeries[] {
  const count = Math.max(1, ...panel.rows.map((row) => row.marks.length));
  return Array.from({ length: count }, (_, place) => {
    const marks = panel.rows.map((row) => row.marks[place]);
    return { name: panel.series[place] ?? topic, marks };
  });
}
