import { findObservation, type Report } from "../../domain/report.ts";
import { indicatorOf } from "../../forms/indicators.ts";
import { indicatorName } from "../../i18n/indicatorName.ts";
import { locationText } from "../../i18n/locationText.ts";
import type { Words } from "../../i18n/words.ts";
import type { BriefingItem } from "../basket/briefing.ts";
import { chartOfItem } from "./chartOfItem.ts";
import { modelSentence } from "./modelSentence.ts";

/**
 * A sentence to say or to write about an item, in the language asked for: what was found, with its
 * main numbers. Undefined for an item that is text already.
 */
export function readySentence(
  item: BriefingItem,
  report: Report,
  words: Words,
): string | undefined {
  if (item.kind === "number") return numberSentence(item.indicator, report, words);
  if (item.kind !== "chart") return undefined;
  const built = chartOfItem(item, report, words);
  return built && modelSentence(built.model, words);
}

/** A number with its name and its place in the report. */
export function numberSentence(indicator: string, report: Report, words: Words): string {
  const name = indicatorName(indicator, words);
  const found = findObservation(report, indicator);
  if (!found) return words.t("briefing.sentence.missing", { name });
  return words.t("briefing.sentence.number", {
    name,
    value: words.value(found.value, indicatorOf(indicator).unit, indicator),
    place: locationText(found.location, words),
  });
}
