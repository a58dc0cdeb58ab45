import type { Axis, BarsPanel } from "../model.ts";

/**
 * Where a number stands on an axis, in axis units. The logarithmic axis is log(1 + n), which has a
 * place for zero: a count of 0 and a count of 1 are both readable beside 45,992.
 */
export function onAxis(axis: Axis, value: number): number {
  return axis.scale === "log" ? Math.log10(1 + Math.max(0, value)) : value;
}

/** What of an axis is drawn: nothing, the numbers below it, or lines as well. */
export type ShownAxis = "none" | "numbers" | "lines";

/**
 * Where every mark says its number, an axis says it twice; a logarithmic one shows besides that it is
 * one. Lines are drawn where they cross no label.
 * @param crossed whether names stand above the bars, in the way of lines.
 */
export function axisShown(panel: BarsPanel, crossed: boolean): ShownAxis {
  const labelled = panel.rows.every((row) => row.marks.every(({ caption }) => caption !== ""));
  if (labelled) return panel.axis.scale === "log" ? "numbers" : "none";
  return crossed ? "numbers" : "lines";
}

/** The numbers written below an axis, from zero to its end. */
export function axisTicks(axis: Axis, wanted: number): number[] {
  if (axis.scale === "log") {
    const ticks = [0];
    for (let n = 1; n <= axis.max * 1.0001; n *= 10) ticks.push(n);
    return ticks;
  }
  if (axis.max <= 0) return [0];
  const rough = axis.max / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((m) => m * power >= rough) ?? 10) * power;
  const whole = Math.max(step, axis.max < 10 && axis.suffix === "" ? 1 : 0);
  const ticks: number[] = [];
  for (let n = 0; n <= axis.max * 1.0001; n += whole) ticks.push(Number(n.toPrecision(12)));
  return ticks;
}
