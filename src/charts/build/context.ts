import type { Report } from "../../domain/report.ts";
import type { Words } from "../../i18n/words.ts";
import type { ChartView } from "../view.ts";

/** What a chart is built from. */
export type BuildContext = {
  readonly report: Report;
  readonly view: ChartView;
  readonly words: Words;
};
