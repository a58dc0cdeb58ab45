import type { Mark, Tone } from "../mark.ts";
import type { BarsPanel } from "../model.ts";
import { fontSize } from "./sizes.ts";
import { textWidth } from "./textWidth.ts";

/** The name of a series beside a sample of its marks. */
export type PlacedSeries = {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly pattern: Mark["pattern"];
  /** Undefined where colour tells something else. */
  readonly tone: Tone | undefined;
};

const lineStep = 22;
const sample = 20;
const between = 20;

/** What the series are, said once above all rows: in one line, or one below the other. */
export function placeLegend(panel: BarsPanel, left: number, width: number) {
  if (panel.series.length < 2) return { height: 0, series: [] };
  const sizes = panel.series.map((label) => sample + textWidth(label, fontSize));
  const whole = sizes.reduce((sum, size) => sum + size + between, -between);
  const stacked = whole > width;
  let x = left + whole > width ? 0 : left;
  const patterns = panel.series.map((_, index) => marksOf(panel, index)[0]?.pattern);
  const alike = new Set(patterns).size === 1;
  const series = panel.series.map((label, index): PlacedSeries => {
    const tone = alike ? marksOf(panel, index)[0]?.tone : undefined;
    const y = 12 + (stacked ? index * lineStep : 0);
    const placed = { label, x: x + 7, y, pattern: patterns[index], tone };
    if (!stacked) x += (sizes[index] ?? 0) + between;
    return placed;
  });
  return { height: (stacked ? series.length : 1) * lineStep + 2, series };
}

/** The marks that stand at one place in every row. */
function marksOf(panel: BarsPanel, index: number): readonly Mark[] {
  return panel.rows.flatMap((row) => (row.marks.length > 1 ? (row.marks[index] ?? []) : []));
}
