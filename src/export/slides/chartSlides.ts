import type { ChartModel } from "../../charts/model.ts";
import type { Report } from "../../domain/report.ts";
import type { ChartSlide } from "./slide.ts";

/** What an author may change about a chart for one export. */
export type ChartSlideTexts = Pick<ChartSlide, "headline" | "subtitle" | "note" | "comment">;

/** A single chart as a deck: with its caveats, which only a briefing's author can leave out. */
export function chartSlides(
  model: ChartModel,
  report: Report,
  texts: ChartSlideTexts = {},
): readonly ChartSlide[] {
  return [{ kind: "chart", model, report, caveats: true, ...texts }];
}
