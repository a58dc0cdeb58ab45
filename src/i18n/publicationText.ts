import type { Report, ReportKey } from "../domain/report.ts";
import { publisherName } from "./publisherName.ts";
import { publishedText } from "./reportText.ts";
import type { Words } from "./words.ts";

/** A sentence on who published the report and when; "" where it says neither. */
export function publicationSentence(report: ReportKey, words: Words): string {
  const publisher = publisherName(report.particulars, words.locale);
  const date = publishedText(report, words);
  if (publisher && date) return words.t("home.published", { publisher, date });
  if (publisher) return words.t("home.publishedBy", { publisher });
  return date && words.t("home.publishedOn", { date });
}

/** First and last day of what a report covers; "" where it does not say. */
export function periodText({ particulars }: Report, words: Words): string {
  const { periodStart, periodEnd } = particulars;
  if (!periodStart || !periodEnd) return "";
  return words.t("sheets.about.periodText", {
    start: words.date(periodStart),
    end: words.date(periodEnd),
  });
}
