import type { Particulars } from "../domain/report.ts";
import type { Locale } from "./dictionaries.ts";

/**
 * Who published a report: the name as it stands there, in English with its translation before it; ""
 * where it does not say.
 */
export function publisherName(
  { publisher, publisherInEnglish }: Pick<Particulars, "publisher" | "publisherInEnglish">,
  locale: Locale,
): string {
  if (!publisher) return "";
  return locale === "en" && publisherInEnglish ? `${publisherInEnglish} (${publisher})` : publisher;
}
