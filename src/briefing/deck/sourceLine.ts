import type { Report } from "../../domain/report.ts";
import type { Words } from "../../i18n/words.ts";

/** Where a slide's numbers come from, in the form of a chart's source line. */
export function sourceLine(report: Report, places: string, words: Words): string {
  const { title, published } = report.particulars;
  const date = words.date(published);
  return places === ""
    ? words.t("briefing.source", { title, date })
    : words.t("chart.source", { places, title, date });
}
