import { contradictionsOf } from "../../audit/contradictions.ts";
import { exactNumber, reported } from "../../domain/value.ts";
import type { Mark, Tone } from "../mark.ts";
import { markUnit } from "../markStatus.ts";
import type { BarRow } from "../model.ts";
import type { BuildContext } from "./context.ts";

type Pair = {
  readonly key: string;
  readonly label: string;
  /** The second is drawn hollow; it is left out where only the first is asked for. */
  readonly marks: readonly [first: Mark, second?: Mark];
  readonly tone: Tone;
};

/** One number told twice as a row: both marks in one colour, and by how much they disagree. */
export function pairRow(context: BuildContext, { key, label, marks, tone }: Pair): BarRow {
  const [first, second] = marks;
  const filled = { ...shortened(context, first), tone };
  if (!second) return { key, label, marks: [filled] };
  const hollow: Mark = { ...shortened(context, second), tone, pattern: second.pattern ?? "hollow" };
  const gap = disagree(context, first, second) ? gapText(context, first, second) : "";
  return { key, label, marks: [filled, hollow], ...(gap === "" ? {} : { gap }) };
}

/**
 * Two captions stand in one line, on a phone as well: a long word for what is counted is left to the
 * subtitle and the gap where a share stands behind the number.
 */
function shortened({ words }: BuildContext, mark: Mark): Mark {
  const number = exactNumber(mark.value);
  if (mark.aside === undefined || number === undefined) return mark;
  if (markUnit(mark, words, number).length <= longestUnit) return mark;
  return { ...mark, caption: `${words.number(number)} ${mark.aside}` };
}

const longestUnit = 6;

/** Whether a check found that the two do not agree; with a number of ours, that it speaks of the other. */
function disagree({ report }: BuildContext, first: Mark, second: Mark): boolean {
  if (!second.indicator) return first.contradictions.length > 0;
  const other = second.indicator;
  return contradictionsOf(report, first.indicator ?? "").some(({ indicators }) =>
    indicators.includes(other),
  );
}

/** "23 件 apart"; percentages differ by points. Nothing where one of the two is no number. */
function gapText({ view, words }: BuildContext, first: Mark, second: Mark): string {
  const [a, b] = [exactNumber(first.value), exactNumber(second.value)];
  if (view.labels === "off" || a === undefined || b === undefined || a === b) return "";
  // Where shares are drawn of which each has its own whole, the line between them is no difference.
  if (first.drawn !== a || second.drawn !== b) return "";
  const gap = Math.round(Math.abs(a - b) * 100) / 100;
  return first.unit === "%"
    ? words.t("pair.gapPoints", { gap })
    : words.t("pair.gap", { gap: words.value(reported(gap), first.unit, first.indicator) });
}
