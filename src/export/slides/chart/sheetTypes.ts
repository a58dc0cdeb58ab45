import type { BarsPanel, ChartModel } from "../../../charts/model.ts";
import type { Report } from "../../../domain/report.ts";
import type { Words } from "../../../i18n/words.ts";
import type { PlottedSeries } from "./plottedSeries.ts";

/** A range of cells with what they hold, as a chart refers to it and keeps a copy of it. */
export type CellRange<Content> = { readonly cells: string; readonly content: Content };

export type SeriesRanges = {
  readonly name: CellRange<string>;
  readonly values: CellRange<readonly (number | undefined)[]>;
  readonly labels: CellRange<readonly string[]>;
  /** Of a mark that is a point: how far right it stands, and how far down. */
  readonly points?: {
    readonly x: CellRange<readonly (number | undefined)[]>;
    readonly y: CellRange<readonly number[]>;
  };
};

export type ChartSheet = {
  readonly categories: CellRange<readonly string[]>;
  readonly series: readonly SeriesRanges[];
  /** The lines between the two marks of each row, where they stand on one line. */
  readonly gaps?: Record<"x" | "y", CellRange<readonly (number | undefined)[]>>;
  readonly workbook: Uint8Array<ArrayBuffer>;
};

export type ChartSheetInput = {
  readonly model: ChartModel;
  readonly panel: BarsPanel;
  readonly series: readonly PlottedSeries[];
  readonly report: Report;
  readonly words: Words;
};
