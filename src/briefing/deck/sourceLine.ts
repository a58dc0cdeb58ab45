import type { Report } from "../../domain/report.ts";
import { reportLine } from "../../i18n/reportText.ts";
import type { Words } from "../../i18n/words.ts";

/** Where a slide's numbers come from, in the form of a chart's source line. */
export function sourceLine(report: Report, places: string, words: Words): string {
  const line = reportLine(report, words);
  return places === ""
    ? words.t("briefing.source", { report: line })
    : words.t("chart.source", { places, report: line });
}
