import { annexIndicators } from "../../forms/annex.ts";
import { appendixIndicators } from "../../forms/appendix.ts";
import { indicatorOf } from "../../forms/indicators.ts";
import { proseIndicators } from "../../forms/prose.ts";

const printed = {
  appendix: appendixIndicators,
  annex: annexIndicators.filter((each) => each.kind !== "ratio"),
  prose: proseIndicators,
} as const;

/** The rows within a few lines of one, under the same heading: those a slip of the eye reaches. */
export function rowsNear(id: string, distance: number): readonly string[] {
  const { origin, heading } = indicatorOf(id);
  const rows = printed[origin];
  const at = rows.findIndex((each) => each.id === id);
  if (at < 0) return [];
  return rows
    .slice(Math.max(0, at - distance), at + distance + 1)
    .filter((each) => each.id !== id && each.heading === heading)
    .map((each) => each.id);
}
