import { percentage } from "../../domain/arithmetic.ts";
import { findObservation } from "../../domain/report.ts";
import { blank, exactNumber, isAssumed, type Value } from "../../domain/value.ts";
import { type IndicatorId, indicatorOf } from "../../forms/indicators.ts";
import { shortLabel } from "../../forms/shortLabels.ts";
import type { MadeOf } from "../madeOf.ts";
import type { Mark, Tone } from "../mark.ts";
import type { BuildContext } from "./context.ts";
import { contradictionsAbout } from "./contradictions.ts";

/** A whole to give shares of: its number, and the words for it. */
export type Whole = {
  readonly number: number | undefined;
  readonly of: string;
  readonly assumed?: boolean;
  /** What the number is made of. */
  readonly from?: MadeOf;
};

/** An observation as the whole that others are shares of; its words say where it is assumed. */
export function wholeOf(
  { report, words }: BuildContext,
  indicator: IndicatorId,
  of: string,
): Whole {
  const value = findObservation(report, indicator)?.value;
  const number = exactNumber(value);
  const from = { plus: [indicator] };
  if (!isAssumed(value)) return { number, of, from };
  const amount = value ? words.value(value, indicatorOf(indicator).unit, indicator) : "";
  return { number, of: words.t("assumption.whole", { of, amount }), assumed: true, from };
}

type MarkOptions = {
  readonly key?: string;
  readonly label?: string;
  /** What tells the marks of one row apart, added to the label; the drawing says it once for all. */
  readonly series?: string;
  /** Context unless the headline names it. */
  readonly tone?: Tone;
  readonly pattern?: Mark["pattern"];
  readonly whole?: Whole | undefined;
  readonly from?: MadeOf | undefined;
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
  { key = "", label = "", series, tone = "context", pattern, whole, from }: MarkOptions,
): Mark {
  const { view } = context;
  const number = exactNumber(value);
  const percent = percentage(number, whole?.number);
  const share =
    whole?.number !== undefined && percent !== undefined
      ? {
          ...{ percent, of: whole.of, whole: whole.number },
          ...(whole.from && { wholeFrom: whole.from }),
          ...(whole.assumed && { assumed: true }),
        }
      : undefined;
  const [lead, aside] = captionParts(context, { value, unit, key }, percent);
  return {
    key,
    label: series ? context.words.t("mark.inSeries", { label, series }) : label,
    value,
    unit,
    drawn: view.measure === "share" && whole ? percent : number,
    caption: view.labels === "off" ? "" : [lead, aside].filter(Boolean).join(" "),
    ...(aside !== undefined && view.labels === "on" ? { aside } : {}),
    tone,
    pattern,
    share,
    ...(from && { from }),
    contradictions: [],
  };
}

/** What the chart measures, and what stands beside it: the share of a count, the count of a share. */
function captionParts(
  { view, words }: BuildContext,
  { value, unit, key }: Pick<Mark, "value" | "unit" | "key">,
  percent: number | undefined,
): [lead: string, aside: string | undefined] {
  const amount = words.value(value, unit, key);
  const share = percent === undefined ? undefined : words.percent(percent);
  return view.measure === "share" && share ? [share, amount] : [amount, share];
}

/** The marks, with those that the headline names in the colour of data. */
export function accented(marks: readonly Mark[], named: (mark: Mark) => boolean): readonly Mark[] {
  return marks.map((mark) => (named(mark) ? { ...mark, tone: "data" } : mark));
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
