import type { ReportKey } from "../domain/report.ts";
import { publisherName } from "./publisherName.ts";
import type { Words } from "./words.ts";

/** What a report is called: its own title, or place and year where it has none. */
export function reportTitle({ particulars, place, year }: ReportKey, words: Words): string {
  if (particulars.title) return particulars.title;
  return words.t("report.name", { place: words.pick(place), year: String(year) });
}

/** The title as a text quotes it. */
export function quotedTitle(report: ReportKey, words: Words): string {
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

/** Title, publisher and date. */
export function reportReference(report: ReportKey, words: Words): string {
  return joined(
    [
      quotedTitle(report, words),
      publisherName(report.particulars, words.locale),
      publishedText(report, words),
    ],
    words,
  );
}
