import type { Report } from "../domain/report.ts";
import type { Words } from "../i18n/words.ts";

/** The title of a document: what the page is, which place and year it is about, and the product's name. */
export function documentTitle(
  title: string,
  report: Pick<Report, "place" | "year"> | undefined,
  words: Words,
): string {
  const product = words.t("shell.product");
  if (!report) return words.t("page.titleAlone", { title, product });
  const edition = words.t("shell.edition", {
    place: words.pick(report.place),
    year: String(report.year),
  });
  return words.t("page.title", { title, edition, product });
}
