import type { BarRow, BarsPanel } from "../model.ts";
import type { GlanceForm } from "./glances.ts";

const most = {
  bars: 5,
  totals: 5,
  squares: Number.POSITIVE_INFINITY,
  pairs: 2,
  shares: 3,
} as const;

/** The rows that a glance has room for: the largest, or the totals or pairs that the headline names. */
export function shownRows(panel: BarsPanel, form: GlanceForm): readonly BarRow[] {
  const rows = panel.rows.filter((row) => row.marks.some(({ drawn }) => drawn !== undefined));
  if (form === "bars") return [...rows].sort((a, b) => length(b) - length(a)).slice(0, most.bars);
  if (form === "totals")
    return rows
      .filter((row) => row.marks.some(({ tone }) => tone === "data"))
      .slice(0, most.totals);
  if (form === "squares") return rows;
  const pairs = rows.filter((row) => row.marks.length > 1);
  if (form === "shares") return pairs.slice(0, most.shares);
  const named = pairs.filter((row) => row.marks.some(({ tone }) => tone === "data"));
  return (named.length > 0 ? named : pairs).slice(0, most.pairs);
}

function length({ marks }: BarRow): number {
  return Math.max(0, ...marks.map(({ drawn }) => drawn ?? 0));
}
