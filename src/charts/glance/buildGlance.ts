import { exactNumber } from "../../domain/value.ts";
import type { Words } from "../../i18n/words.ts";
import type { BarRow, BarsPanel, ChartModel, Mark } from "../model.ts";

export type GlanceBar = {
  readonly key: string;
  readonly text: string;
  /** Of the whole width. */
  readonly portion: number;
  /** The part of it that lies beyond the line to compare with. */
  readonly beyond: number;
  readonly look: "accent" | "context" | "hollow";
};

/** A chart made so small that it stands beside its sentence: a few bars, pairs of bars, or units to count. */
export type Glance =
  | {
      readonly kind: "bars" | "pairs";
      readonly rows: readonly {
        readonly key: string;
        readonly label: string;
        readonly bars: readonly GlanceBar[];
      }[];
      readonly line?: { readonly label: string; readonly portion: number };
    }
  | {
      readonly kind: "units";
      readonly counted: { readonly n: number; readonly text: string };
      readonly missing: { readonly n: number; readonly text: string };
    };

/** More than a card beside three others has room for. */
const mostRows = { bars: 5, pairs: 3 };

/** Few enough to be counted one by one. */
const mostUnits = 100;

/** Drawn from the chart's own model, so that it cannot say anything else; undefined where that has no bars. */
export function buildGlance(model: ChartModel, words: Words): Glance | undefined {
  const panel = model.panels.find((each): each is BarsPanel => each.kind === "bars");
  if (!panel || panel.rows.length === 0) return undefined;
  return unitsOf(panel, words) ?? pairsOf(panel, words) ?? barsOf(panel, words);
}

function unitsOf(panel: BarsPanel, words: Words): Glance | undefined {
  const marks = panel.rows.flatMap((row) => row.marks);
  const missing = marks.filter((mark) => mark.pattern === "hatched");
  const [gap] = missing;
  const parts = marks.filter((mark) => mark.pattern !== "hatched");
  const numbers = parts.map((mark) => exactNumber(mark.value) ?? Number.NaN);
  const n = numbers.reduce((sum, each) => sum + each, 0);
  if (!gap || missing.length > 1 || gap.drawn === undefined || !Number.isInteger(n))
    return undefined;
  if (n + gap.drawn > mostUnits || !Number.isInteger(gap.drawn)) return undefined;
  return {
    kind: "units",
    counted: { n, text: words.t("glance.parts", { amount: words.quantity(n, gap.unit) }) },
    missing: {
      n: gap.drawn,
      text: words.t("glance.missing", { amount: words.quantity(gap.drawn, gap.unit) }),
    },
  };
}

function pairsOf(panel: BarsPanel, words: Words): Glance | undefined {
  const pairs = panel.rows.filter((row) => row.marks.length === 2);
  if (pairs.length === 0) return undefined;
  const widest = [...pairs].sort((a, b) => gapOf(b) - gapOf(a)).slice(0, mostRows.pairs);
  const rows = pairs.filter((row) => widest.includes(row));
  const max = Math.max(...rows.flatMap((row) => row.marks.map((mark) => mark.drawn ?? 0)));
  return {
    kind: "pairs",
    rows: rows.map(({ key, label, marks }) => ({
      key,
      label,
      bars: marks.map((mark, index) => ({
        ...barOf(mark, max, words),
        text: `${seriesOf(panel, mark, index)} ${words.value(mark.value, mark.unit)}`.trim(),
        look: index === 0 ? "accent" : "hollow",
      })),
    })),
  };
}

function gapOf({ marks }: BarRow): number {
  const [first, second] = marks.map((mark) => mark.drawn ?? 0);
  return Math.abs((first ?? 0) - (second ?? 0));
}

/** Which of two tellings a mark is, which its label says in brackets. */
function seriesOf(panel: BarsPanel, mark: Mark, index: number): string {
  const { series } = panel as { series?: readonly string[] };
  return series?.[index] ?? /[（(]([^（）()]*)[）)]$/.exec(mark.label)?.[1] ?? "";
}

function barsOf(panel: BarsPanel, words: Words): Glance | undefined {
  const rows = panel.rows.flatMap(({ key, label, marks: [mark] }) =>
    mark?.drawn === undefined ? [] : [{ key, label, mark, drawn: mark.drawn }],
  );
  const largest = rows.sort((a, b) => b.drawn - a.drawn).slice(0, mostRows.bars);
  const [reference] = panel.references;
  const max = Math.max(...largest.map(({ drawn }) => drawn), reference?.drawn ?? 0);
  if (largest.length === 0 || max === 0) return undefined;
  return {
    kind: "bars",
    rows: largest.map(({ key, label, mark, drawn }, index) => ({
      key,
      label,
      bars: [
        {
          ...barOf(mark, max, words),
          beyond: reference ? Math.max(0, drawn - reference.drawn) / max : 0,
          look: index === 0 ? "accent" : "context",
        },
      ],
    })),
    ...(reference && { line: { label: reference.label, portion: reference.drawn / max } }),
  };
}

function barOf(mark: Mark, max: number, words: Words): GlanceBar {
  return {
    key: mark.key,
    text: words.value(mark.value, mark.unit === "%" ? "%" : ""),
    portion: max === 0 ? 0 : (mark.drawn ?? 0) / max,
    beyond: 0,
    look: "context",
  };
}
