import type { ChartModel } from "../charts/model.ts";
import type { Report } from "../domain/report.ts";
import type { Words } from "../i18n/words.ts";
import { fileName } from "./fileName.ts";

/** The report in file names, in the reader's language: "泰州市海陵区2017". */
export function reportTag({ place, year }: Report, words: Words): string {
  return words.t("file.report", { place: words.pick(place), year: String(year) });
}

/**
 * What a chart's file is called: the report and the chart's title in the reader's language, before
 * them what it assumes, so that no name is cut short of that.
 * @param size of a picture
 */
export function chartFileName(
  model: ChartModel,
  report: Report,
  words: Words,
  extension: string,
  size?: string,
): string {
  const tag = model.assumption ? [model.assumption.tag] : [];
  const picture = size === undefined ? [] : [size];
  return fileName([...tag, reportTag(report, words), model.kicker, ...picture], extension);
}
