import type { Report } from "../../domain/report.ts";
import type { TitleSlide } from "../../export/slides/slide.ts";
import { publisherName } from "../../i18n/publisherName.ts";
import { publishedText, reportLine } from "../../i18n/reportText.ts";
import { type Locale, type Words, wordsFor } from "../../i18n/words.ts";
import type { Briefing, BriefingItem } from "../basket/briefing.ts";
import { chartEntry } from "./chartEntry.ts";
import type { DeckEntry } from "./deckEntry.ts";
import { numberEntry } from "./numberEntry.ts";
import { sourceLine } from "./sourceLine.ts";
import { tableEntry } from "./tableEntry.ts";

/** A briefing as slides: what the screen, the files and the wall all show. */
export type Deck = {
  readonly words: Words;
  readonly cover: TitleSlide;
  readonly entries: readonly DeckEntry[];
};

export function buildDeck(briefing: Briefing, report: Report): Deck {
  const words = wordsFor(briefing.locale);
  return {
    words,
    cover: coverOf(briefing, report, words),
    entries: briefing.items.flatMap((item) => entryOf(item, report, briefing.locale) ?? []),
  };
}

/** The title of a briefing to which nobody gave one. */
export function defaultTitle(report: Report, words: Words): string {
  return words.t("briefing.defaultTitle", {
    place: words.pick(report.place),
    year: String(report.year),
  });
}

export function defaultSubtitle(report: Report, words: Words): string {
  const { particulars } = report;
  const publisher = publisherName(particulars, words.locale);
  const date = publishedText(report, words);
  return publisher && date
    ? words.t("briefing.defaultSubtitle", { publisher, date })
    : words.t("briefing.defaultSubtitlePlain", { report: reportLine(report, words) });
}

let known:
  | { readonly report: Report; readonly words: Words; readonly cover: TitleSlide }
  | undefined;

/** The same object while it says the same, so that its picture is drawn once. */
function coverOf(briefing: Briefing, report: Report, words: Words): TitleSlide {
  const title = briefing.title.trim() || defaultTitle(report, words);
  const subtitle = briefing.subtitle.trim() || defaultSubtitle(report, words);
  const { cover } = known ?? {};
  const same = cover?.title === title && cover.subtitle === subtitle;
  if (cover && same && known?.report === report && known.words === words) return cover;
  const source = sourceLine(report, "", words);
  const section = words.t("slides.section.cover");
  known = { report, words, cover: { kind: "title", title, subtitle, source, section } };
  return known.cover;
}

type BuiltEntry = {
  readonly report: Report;
  readonly locale: Locale;
  readonly entry: DeckEntry | undefined;
};
const entries = new WeakMap<BriefingItem, BuiltEntry>();

/** Built once for each state of an item: typing in one field leaves the other slides alone. */
function entryOf(item: BriefingItem, report: Report, locale: Locale): DeckEntry | undefined {
  const built = entries.get(item);
  if (built?.report === report && built.locale === locale) return built.entry;
  const entry = newEntry(item, report, wordsFor(locale));
  entries.set(item, { report, locale, entry });
  return entry;
}

function newEntry(item: BriefingItem, report: Report, words: Words): DeckEntry | undefined {
  switch (item.kind) {
    case "chart":
      return chartEntry(item, report, words);
    case "number":
      return numberEntry(item, report, words);
    case "table":
      return tableEntry(item, report, words);
    case "text": {
      const title = item.title.trim() || words.t("briefing.untitled");
      const alt = [item.title.trim(), item.text].filter((text) => text !== "").join("\n");
      const slide = { kind: "text", title: item.title.trim(), text: item.text } as const;
      return { item, slide, name: title, alt: alt || title, contradictions: [] };
    }
  }
}
