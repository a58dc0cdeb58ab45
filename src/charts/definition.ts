import type { PageId } from "../address/paths.ts";
import type { Report } from "../domain/report.ts";
import type { IndicatorId } from "../forms/indicators.ts";
import type { PlainMessageKey, Words } from "../i18n/words.ts";
import type { ChartModel } from "./model.ts";
import type { ChartView, Switches } from "./view.ts";

/** A chart as it is registered: its address, its page, its switches, and the function that builds it. */
export type ChartDefinition = {
  readonly id: string;
  readonly page: PageId;
  /** What a form must ask for, so that the chart is offered to reports in it. */
  readonly needs: readonly IndicatorId[];
  /** The topic, for lists and search; also the chart's kicker. */
  readonly title: PlainMessageKey;
  readonly switches: Switches;
  /** Whether the chart can be drawn under an assumption that the audit suggests. */
  readonly assumptions?: boolean;
  readonly build: (report: Report, view: ChartView, words: Words) => ChartModel;
};
