import { fileName } from "../export/fileName.ts";
import { handOver } from "../export/handOver.ts";
import type { Words } from "../i18n/words.ts";
import { ownFileText } from "../library/own/ownFile.ts";
import type { OwnReport } from "../library/own/ownReport.ts";

/**
 * Hands reports that were read here to the browser as one file, to be kept or handed on.
 * @returns what came of it, in words
 */
export function saveOwnReports(reports: readonly OwnReport[], words: Words): string {
  const [only] = reports;
  const name = reports.length === 1 && only ? [`${only.place}${only.year}`] : ["gongkai"];
  const content = new Blob([ownFileText(reports)], { type: "application/json" });
  return handOver(fileName([...name, words.t("check.fileOfReports")], "json"), content, words);
}
