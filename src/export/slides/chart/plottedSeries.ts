import type { BarRow, BarsPanel, Mark } from "../../../charts/model.ts";
import { indicatorOf } from "../../../forms/indicators.ts";
import type { Words } from "../../../i18n/words.ts";

/** The marks that stand at the same place in every row, as a chart program knows them. */
export type PlottedSeries = {
  readonly name: string;
  /** One for each row; undefined where the row has fewer marks. */
  readonly marks: readonly (Mark | undefined)[];
};

/**
 * The number to plot, or undefined where the chart must leave a gap: a blank is no zero, and a
 * logarithmic axis has no place for one.
 */
export function plotted(mark: Mark | undefined, panel: BarsPanel): number | undefined {
  const drawn = mark?.drawn;
  return panel.axis.scale === "log" && drawn !== undefined && drawn <= 0 ? undefined : drawn;
}

/** A row's name, followed by what cannot be plotted in it: "Fax (blank)". */
export function categoryName(row: BarRow, panel: BarsPanel, words: Words): string {
  const label = row.label === "" ? (row.marks[0]?.label ?? "") : row.label;
  const states = row.marks
    .filter((mark) => plotted(mark, panel) === undefined)
    .map((mark) => (mark.caption === "" ? words.value(mark.value, mark.unit) : mark.caption));
  return states.length === 0
    ? label
    : words.t("mark.inSeries", { label, series: words.list(states) });
}

/** The panel's marks by series. @param topic names a series that is alone. */
export function seriesOf(panel: BarsPanel, topic: string, words: Words): PlottedSeries[] {
  const count = Math.max(1, ...panel.rows.map((row) => row.marks.length));
  return Array.from({ length: count }, (_, place) => {
    const marks = panel.rows.map((row) => row.marks[place]);
    return { name: count === 1 ? topic : (seriesName(marks, words) ?? topic), marks };
  });
}

/** What the series is called: the word in brackets behind its marks, or where they come from. */
function seriesName(marks: readonly (Mark | undefined)[], words: Words): string | undefined {
  const known = marks.filter((mark) => mark !== undefined);
  const named = new Set(known.flatMap((mark) => wordInBrackets(mark.label, words) ?? []));
  if (named.size === 1) return [...named][0];
  const origins = new Set(
    known.flatMap(({ indicator }) => (indicator ? indicatorOf(indicator).origin : [])),
  );
  const [origin] = origins;
  return origin && origins.size === 1 ? words.t(`origin.${origin}`) : [...named][0];
}

function wordInBrackets(label: string, words: Words): string | undefined {
  const [open = "(", close = ")"] = words
    .t("mark.inSeries", { label: "", series: "\n" })
    .split("\n")
    .map((text) => text.trim());
  const from = label.lastIndexOf(open);
  return from > 0 && label.endsWith(close)
    ? label.slice(from + open.length, label.length - close.length)
    : undefined;
}
