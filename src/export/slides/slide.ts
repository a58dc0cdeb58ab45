import type { ChartModel } from "../../charts/model.ts";
import type { Report } from "../../domain/report.ts";

/** What every slide can carry besides what it shows. */
type Spoken = {
  /** Put before the notes that the slide writes for the speaker by itself. */
  readonly speakerNotes?: string;
  /** The heading under which it stands in the list of slides; without, that of the one before. */
  readonly section?: string;
};

export type TitleSlide = Spoken & {
  readonly kind: "title";
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
};

export type ChartSlide = Spoken & {
  readonly kind: "chart";
  readonly model: ChartModel;
  /** The report that the model shows, corrected where the model is. */
  readonly report: Report;
  /** Instead of the model's. */
  readonly headline?: string;
  /** Instead of the model's. */
  readonly subtitle?: string;
  /** One more note below the chart, such as what was left out. */
  readonly note?: string;
  /** What the author has to say about it, larger than notes. */
  readonly comment?: string;
  /**
   * Whether the slide shows the model's contradictions and differences of scope. The speaker's
   * notes always do: a caveat may leave the slide, never the file.
   */
  readonly caveats: boolean;
  /**
   * Whether a chart that PowerPoint cannot draw itself is followed by its numbers as a table. They
   * are, unless told otherwise: a picture alone could not be edited or checked.
   */
  readonly numbers?: boolean;
};

export type TextSlide = Spoken & {
  readonly kind: "text";
  readonly title: string;
  /** Each line is a paragraph. */
  readonly text: string;
};

export type NumberSlide = Spoken & {
  readonly kind: "number";
  readonly label: string;
  /** As it is to be read, with its unit: "70 件". */
  readonly value: string;
  readonly source: string;
  /** What the author has to say about it. */
  readonly comment?: string;
  /** What contradicts the number. */
  readonly caveat?: string;
};

export type TableColumn = {
  readonly label: string;
  /** Numbers stand at the right, so that their digits line up. */
  readonly numeric?: boolean;
  /** The share of the width that it takes, as a weight. */
  readonly weight?: number;
};

export type TableSlide = Spoken & {
  readonly kind: "table";
  readonly title: string;
  /** What the author has to say about it, below the title. */
  readonly comment?: string;
  readonly head: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly source: string;
};

/** One item of a deck; a long table, or a chart that needs its table, takes several pages. */
export type Slide = TitleSlide | ChartSlide | TextSlide | NumberSlide | TableSlide;
