import type { LinkPlace } from "../../address/withSticky.ts";
import type { Report } from "../../domain/report.ts";
import { fileName } from "../../export/fileName.ts";
import { handOver } from "../../export/handOver.ts";
import type { Words } from "../../i18n/words.ts";
import type { Briefing } from "../basket/briefing.ts";
import { briefingFile } from "../basket/briefingFile.ts";
import { addressToElsewhere } from "./briefingAddress.ts";

/** Hands the briefing over as a file that this product opens again. @returns what came of it, in words. */
export async function saveBriefing(
  briefing: Briefing,
  report: Report,
  words: Words,
  place: LinkPlace,
): Promise<string> {
  const parts = [report.id, words.t("briefing.fileName"), briefing.locale];
  const file = fileName(parts, "gongkai.json");
  const content = new Blob([briefingFile(briefing)], { type: "application/json" });
  return handOver(file, content, words, await addressToElsewhere(briefing, place));
}
