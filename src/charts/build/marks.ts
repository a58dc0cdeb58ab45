import { percentage } from "../../domain/arithmetic.ts";
import { findObservation } from "../../domain/report.ts";
import { blank, exactNumber, isAssumed, type Value } from "../../domain/value.ts";
import { type IndicatorId, indicatorOf } from "../../forms/indicators.ts";
import { shortLabel } from "../../forms/shortLabels.ts";
import type { Mark, Tone } from "../model.ts";
import type { BuildContext } from "./context.ts";
import { contradictionsAbout } from "./contradictions.ts";

/** A whole to give shares of: its number, and the words for it. */
export type Whole = {
  readonly number: number | undefined;
  readonly of: string;
  readonly assumed?: boolean;
};

/** An observation as the whole that others are shares of; its words say where it is assumed. */
export function wholeOf(
  { report, words }: BuildContext,
  indicator: IndicatorId,
  of: string,
): Whole {
  const value = findObservation(report, indicator)?.value;
  const number = exactNumber(value);
  if (!isAssumed(value)) return { number, of };
  const amount = value ? words.value(value, indicatorOf(indicator).unit) : "";
  return { number, of: words.t("assumption.whole", { of, amount }), assumed: true };
}

type MarkOptions = {
  readonly key?: string;
  readonly label?: string;
  /** A word before the number in the caption, to tell marks of one row apart. */
  readonly series?: string;
  readonly tone?: Tone;
  readonly pattern?: Mark["pattern"];
  readonly whole?: Whole | undefined;
};

/** The mark of an observation; one that the report does not have is drawn as blank, never as zero. */
export function observedMark(
  context: BuildContext,
  indicator: IndicatorId,
  options: MarkOptions = {},
): Mark {
  const { report, words } = context;
  const value = findObservation(report, indicator)?.value ?? blank;
  return {
    ...valueMark(context, value, indicatorOf(indicator).unit, {
      key: indicator,
      label: words.pick(shortLabel(indicator)),
      // A number put otherwise is ours, and looks it.
      pattern: value.kind === "derived" ? "outlined" : undefined,
      ...options,
    }),
    indicator,
    contradictions: contradictionsAbout(report, indicator, words),
  };
}

/** The mark of a value that is no observation: a sum of ours, a remainder, a share. */
export function valueMark(
  context: BuildContext,
  value: Value,
  unit: string,
  { key = "", label = "", series, tone = "data", pattern, whole }: MarkOptions,
): Mark {
  const { view } = context;
  const number = exactNumber(value);
  const percent = percentage(number, whole?.number);
  const share =
    whole?.number !== undefined && percent !== undefined
      ? { percent, of: whole.of, whole: whole.number, ...(whole.assumed && { assumed: true }) }
      : undefined;
  return {
    key,
    label: series ? context.words.t("mark.inSeries", { label, series }) : label,
    value,
    unit,
    drawn: view.measure === "share" && whole ? percent : number,
    caption: view.labels === "off" ? "" : caption(context, value, unit, series, percent),
    tone,
    pattern,
    share,
    contradictions: [],
  };
}

function caption(
  { view, words }: BuildContext,
  value: Value,
  unit: string,
  series: string | undefined,
  percent: number | undefined,
): string {
  const amount = words.value(value, unit);
  const share = percent === undefined ? undefined : words.percent(percent);
  const parts = view.measure === "share" && share ? [share, amount] : [amount, share];
  const text = parts.filter((part) => part !== undefined).join(" · ");
  return series ? `${series} ${text}` : text;
}

/** The mark with the largest exact number; undefined where none has one. */
export function largestMark(marks: readonly Mark[]): Mark | undefined {
  let largest: Mark | undefined;
  for (const mark of marks) {
    const number = exactNumber(mark.value);
    if (number === undefined) continue;
    const most = exactNumber(largest?.value);
    if (most === undefined || number > most) largest = mark;
  }
  return largest;
}
