import type { Mark, Tone } from "./mark.ts";

/**
 * A chart as facts and words, declared once and drawn by everything: the screen, a picture, a
 * slide, a table, a text alternative. Nothing that draws it computes a number of its own.
 */
export type ChartModel = {
  readonly id: string;
  /** The place and the year that it is about: "泰州市海陵区 2017". */
  readonly place: string;
  /** The topic, small above the headline. */
  readonly kicker: string;
  /** The finding, a full sentence. */
  readonly headline: string;
  /** What is drawn, in which unit. */
  readonly subtitle: string;
  readonly panels: readonly Panel[];
  readonly notes: readonly Note[];
  /** Every observation that the chart shows or speaks of. */
  readonly indicators: readonly string[];
  /** Where the numbers stand in the report. */
  readonly source: string;
  /**
   * Set where the chart does not show the report, but what follows if one number were another. Its
   * note is the first of the notes; whoever leaves notes out keeps that one and draws the stamp.
   */
  readonly assumption?: AssumptionMade;
};

/** The assumption that a chart stands on, in words. */
export type AssumptionMade = {
  /** Stands in addresses. */
  readonly id: string;
  readonly indicator: string;
  /** A word or two that no picture goes without. */
  readonly stamp: string;
  /** What is assumed, in full sentences. */
  readonly text: string;
  /** A part of file names. */
  readonly tag: string;
  /** The assumed number, for the tables of a chart that draws no mark for it. */
  readonly mark: Mark;
};

export type Axis = {
  readonly scale: "linear" | "log";
  /** The end of the axis, in the unit of `drawn`. */
  readonly max: number;
  /** Written behind the numbers of the axis; empty or %. */
  readonly suffix: string;
};

export type BarRow = {
  readonly key: string;
  readonly label: string;
  readonly marks: readonly Mark[];
  /** By how much its two marks differ, in words, where the report contradicts itself in them. */
  readonly gap?: string;
  /** Nothing but zeros: named below the rows in one line with others of its kind. */
  readonly gathered?: boolean;
  /** Stands off from the rows above it: a remainder, a total. */
  readonly apart?: boolean;
};

/** A line across the rows to compare with. */
export type Reference = {
  readonly key: string;
  readonly label: string;
  readonly drawn: number;
  readonly tone: Tone;
};

export type BarsPanel = {
  readonly kind: "bars";
  readonly key: string;
  readonly title: string;
  readonly axis: Axis;
  /**
   * Bars; bars cut into units, for totals small enough to count; dots, which stand where the bar
   * would end, since lengths lie on a logarithmic axis; or dumbbells: the two marks of a row on one
   * line, with the gap between them.
   */
  readonly geometry: "bars" | "units" | "dots" | "dumbbells";
  /** What the first, the second mark of a row is; empty where each row has one. */
  readonly series: readonly string[];
  /** The marks of a row stand one below the other, or on one line as dumbbells. */
  readonly rows: readonly BarRow[];
  /** The words that lead the line of gathered rows, and what stands between their names. */
  readonly zeros: { readonly label: string; readonly separator: string };
  readonly references: readonly Reference[];
};

export type FlowNode = Mark & { readonly column: number };

export type FlowLink = {
  readonly source: string;
  readonly target: string;
  readonly amount: number;
  readonly tone: Tone;
  /** Hatched: it leads to what nobody accounts for. */
  readonly pattern?: "hatched";
};

export type FlowPanel = {
  readonly kind: "flow";
  readonly key: string;
  readonly title: string;
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
};

export type StripPanel = {
  readonly kind: "strip";
  readonly key: string;
  readonly title: string;
  readonly axis: Axis;
  readonly lanes: readonly {
    readonly key: string;
    readonly label: string;
    /** Those with a caption are labelled in the picture. */
    readonly marks: readonly Mark[];
  }[];
};

/** Numbers that share no axis, since each has a unit of its own: written large, each with its name. */
export type TilesPanel = {
  readonly kind: "tiles";
  readonly key: string;
  readonly title: string;
  readonly marks: readonly Mark[];
};

/** A table of shaded cells: how dark a cell is tells its number among those that are no sums. */
export type MatrixPanel = {
  readonly kind: "matrix";
  readonly key: string;
  readonly title: string;
  /** The heads of the columns; the last is that of the totals. */
  readonly columns: readonly string[];
  /** A mark for each column; the last row holds the totals. */
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly marks: readonly Mark[];
  }[];
  /** What stands in a cell without a number. */
  readonly missing: string;
};

export type Panel = BarsPanel | FlowPanel | StripPanel | TilesPanel | MatrixPanel;

export type Note = {
  /**
   * What the whole chart stands on, where that is no report; a contradiction; a difference of scope;
   * how something was worked out or is to be read.
   */
  readonly kind: "assumption" | "contradiction" | "scope" | "method";
  readonly text: string;
  /** The check behind it, and what may explain what the check found. */
  readonly finding?: { readonly rule: string; readonly explanation: string };
};

/** Every mark of a panel, in reading order. */
export function marksOf(panel: Panel): readonly Mark[] {
  switch (panel.kind) {
    case "bars":
    case "matrix":
      return panel.rows.flatMap((row) => row.marks);
    case "flow":
      return panel.nodes;
    case "strip":
      return panel.lanes.flatMap((lane) => lane.marks);
    case "tiles":
      return panel.marks;
  }
}

/** The notes that may not be left out with the others: what the chart stands on, and how to read it. */
export function lastingNotes({ notes }: ChartModel): readonly Note[] {
  return notes.filter(({ kind }) => kind === "assumption" || kind === "method");
}

/** The observations that panels show, without repetition. */
export function indicatorsIn(panels: readonly Panel[]): readonly string[] {
  const ids = panels.flatMap(marksOf).flatMap((mark) => mark.indicator ?? []);
  return [...new Set(ids)];
}
