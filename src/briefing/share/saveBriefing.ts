import type { Report } from "../../domain/report.ts";
import { download } from "../../export/download.ts";
import { fileName } from "../../export/fileName.ts";
import type { Words } from "../../i18n/words.ts";
import type { Briefing } from "../basket/briefing.ts";
import { briefingFile } from "../basket/briefingFile.ts";

/** Hands the briefing over as a file that this product opens again. @returns the name of the file. */
export function saveBriefing(briefing: Briefing, report: Report, words: Words): string {
  const parts = [report.id, words.t("briefing.fileName"), briefing.locale];
  const file = fileName(parts, "gongkai.json");
  download(file, new Blob([briefingFile(briefing)], { type: "application/json" }));
  return file;
}
