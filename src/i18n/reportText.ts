import type { Report, ReportKey } from "../domain/report.ts";
import { publisherName } from "./publisherName.ts";
import type { Words } from "./words.ts";

/** What a report is called: its own title, or place and year where it has none. */
export function reportTitle({ particulars, place, year }: ReportKey, words: Words): string {
  if (particulars.title) return particulars.title;
  return words.t("report.name", { place: words.pick(place), year: String(year) });
}

/** The title as a text quotes it. */
function quotedTitle(report: ReportKey, words: Words): string {
  if (!report.particulars.title) return reportTitle(report, words);
  return words.t("report.quoted", { title: report.particulars.title });
}

/** When a report was published, written out; "" where it does not say. */
export function publishedText({ particulars }: Pick<ReportKey, "particulars">, words: Words) {
  return particulars.published ? words.date(particulars.published) : "";
}

function joined(parts: readonly string[], words: Words): string {
  return parts.filter((each) => each !== "").join(words.t("report.comma"));
}

/** Title and date, as a source line names a report; what it does not say is left out. */
export function reportLine(report: ReportKey, words: Words): string {
  return joined([quotedTitle(report, words), publishedText(report, words)], words);
}

/** Title, publisher and date, and the index number where it is asked for. */
export function reportReference(report: ReportKey, words: Words, index = ""): string {
  return joined(
    [
      quotedTitle(report, words),
      publisherName(report.particulars, words.locale),
      publishedText(report, words),
      index,
    ],
    words,
  );
}

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
