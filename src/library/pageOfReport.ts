import { pageIds, pagePath } from "../address/paths.ts";
import type { ReportKey } from "../domain/report.ts";
import { formOf } from "../forms/form.ts";
import { isTopic } from "../forms/topics.ts";

/**
 * Where a reader of one page goes in another report: to the same page, where its form has it.
 * @param path the bare path of the page one is on
 */
export function pageOfReport(report: ReportKey, path: string): string {
  const page = pageIds.find((each) => pagePath(each) === path);
  if (!page || (isTopic(page) && !formOf(report).topics.includes(page))) return "/";
  return path;
}
