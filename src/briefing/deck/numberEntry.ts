import { contradictionsAbout } from "../../charts/build/contradictions.ts";
import { findObservation, type Report } from "../../domain/report.ts";
import { indicatorOf } from "../../forms/indicators.ts";
import { topicOf } from "../../forms/topicOf.ts";
import { indicatorName } from "../../i18n/indicatorName.ts";
import { locationText } from "../../i18n/locationText.ts";
import type { Words } from "../../i18n/words.ts";
import type { NumberItem } from "../basket/briefing.ts";
import type { DeckEntry } from "./deckEntry.ts";
import { numberSentence } from "./readySentence.ts";
import { sourceLine } from "./sourceLine.ts";

/** A single number as a slide; one that the report lacks says so. */
export function numberEntry(item: NumberItem, report: Report, words: Words): DeckEntry {
  const { indicator, caveat } = item;
  const found = findObservation(report, indicator);
  const contradictions = contradictionsAbout(report, indicator, words);
  const sentence = numberSentence(indicator, report, words);
  const comment = item.comment.trim();
  const shown = caveat ? contradictions : [];
  const label = indicatorName(indicator, words);
  const topic = topicOf(indicator);
  const place = found ? locationText(found.location, words) : "";
  return {
    item,
    report,
    slide: {
      kind: "number",
      label: label.charAt(0).toLocaleUpperCase() + label.slice(1),
      value: found
        ? words.value(found.value, indicatorOf(indicator).unit, indicator)
        : words.t("card.missing"),
      source: sourceLine(report, place, words),
      ...(topic && { section: words.t(`page.${topic}`) }),
      ...(comment === "" ? {} : { comment }),
      ...(shown.length === 0 ? {} : { caveat: shown.join(words.t("chart.sentenceSpace")) }),
      // A caveat may leave the slide, never the file.
      speakerNotes: [sentence, comment, ...(caveat ? [] : contradictions)]
        .filter((text) => text !== "")
        .join("\n"),
    },
    name: label,
    alt: [sentence, comment, ...shown].filter((text) => text !== "").join("\n"),
    contradictions,
  };
}
