import type { Locale } from "./dictionaries.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * An ISO date written out, as `Intl.DateTimeFormat` does it; which takes a phone a tenth of a second
 * to set up, and every page has a date in its foot.
 * @throws if the text is no ISO date
 */
export function dateText(iso: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined) throw new RangeError(`${iso} is no date of the form 2017-12-31.`);
  return locale === "zh"
    ? `${year}年${Number(month)}月${Number(day)}日`
    : `${Number(day)} ${name} ${year}`;
}
