import { numberText } from "../../i18n/numberText.ts";
import type { Axis } from "../model.ts";
import { axisTicks, onAxis } from "./axisScale.ts";
import { smallSize } from "./sizes.ts";
import { textWidth } from "./textWidth.ts";

/** Between two numbers below the axis, in pixels. */
const tickGap = 6;

/** The numbers below the axis, so few that none stands on its neighbour. */
export function fittingTicks(
  axis: Axis,
  wanted: number,
  plot: { readonly left: number; readonly right: number },
): readonly number[] {
  const ticks = axisTicks(axis, wanted);
  const end = onAxis(axis, axis.max) || 1;
  const half = (tick: number) => textWidth(`${numberText(tick)}${axis.suffix}`, smallSize) / 2;
  const apart = (some: readonly number[]) =>
    some.every((tick, index) => {
      const before = some[index - 1];
      if (before === undefined) return true;
      const share = (onAxis(axis, tick) - onAxis(axis, before)) / end;
      return share * (plot.right - plot.left) >= half(before) + half(tick) + tickGap;
    });
  for (let step = 1; step < ticks.length; step += 1) {
    const some = ticks.filter((_, index) => index % step === 0);
    if (apart(some)) return some;
  }
  return ticks.slice(0, 1);
}
