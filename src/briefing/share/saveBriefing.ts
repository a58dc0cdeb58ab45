import type { LinkPlace } from "../../address/withSticky.ts";
import type { Report } from "../../domain/report.ts";
import { fileName } from "../../export/fileName.ts";
import { handOver } from "../../export/handOver.ts";
import type { Words } from "../../i18n/words.ts";
import type { Briefing } from "../basket/briefing.ts";
import { briefingFile } from "../basket/briefingFile.ts";
import { addressToElsewhere } from "./briefingAddress.ts";

/** The parts of a file's name: the report that the briefing is about, or how many there are. */
export function briefingName(
  reports: readonly Report[],
  { locale }: Briefing,
  words: Words,
): readonly string[] {
  const [first] = reports;
  const about =
    first && reports.length === 1
      ? first.id
      : words.t("briefing.fileReports", { n: reports.length });
  return [about, words.t("briefing.fileName"), locale];
}

/** Hands the briefing over as a file that this product opens again. @returns what came of it, in words. */
export async function saveBriefing(
  briefing: Briefing,
  reports: readonly Report[],
  words: Words,
  place: LinkPlace,
): Promise<string> {
  const file = fileName(briefingName(reports, briefing, words), "gongkai.json");
  const content = new Blob([briefingFile(briefing)], { type: "application/json" });
  return handOver(file, content, words, await addressToElsewhere(briefing, place));
}
