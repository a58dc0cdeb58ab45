import type { Report } from "../../domain/report.ts";
import type { TitleSlide } from "../../export/slides/slide.ts";
import { publisherName } from "../../i18n/publisherName.ts";
import { publishedText, reportLine } from "../../i18n/reportText.ts";
import { type Locale, type Words, wordsFor } from "../../i18n/words.ts";
import { loadedReport } from "../../reports/loadReport.ts";
import type { Briefing, BriefingItem } from "../basket/briefing.ts";
import { chartEntry } from "./chartEntry.ts";
import type { DeckEntry } from "./deckEntry.ts";
import { numberEntry } from "./numberEntry.ts";
import { tableEntry } from "./tableEntry.ts";

/** A briefing as slides: what the screen, the files and the wall all show. */
export type Deck = {
  readonly words: Words;
  readonly cover: TitleSlide;
  readonly entries: readonly DeckEntry[];
  /** Those that its items are about, in the order in which they come up; while there are none, the one shown. */
  readonly reports: readonly Report[];
};

/**
 * Reports that the items name are there before this is called: see `useReports`.
 * @param shown the report that the page is about, and so is a briefing without items
 */
export function buildDeck(briefing: Briefing, shown: Report): Deck {
  const words = wordsFor(briefing.locale);
  const find = (id: string) => (id === shown.id ? shown : loadedReport(id));
  const entries = briefing.items.flatMap((item) => {
    const report = item.kind === "text" ? shown : find(item.report);
    return (report && entryOf(item, report, briefing.locale)) ?? [];
  });
  const named = new Set(entries.flatMap(({ report }) => report ?? []));
  const reports = named.size > 0 ? [...named] : [shown];
  return { words, cover: coverOf(briefing, reports, words), entries, reports };
}

/** The title of a briefing to which nobody gave one. */
export function defaultTitle(reports: readonly Report[], words: Words): string {
  const [report] = reports;
  if (!report || reports.length > 1)
    return words.t("briefing.defaultTitleSeveral", { n: reports.length });
  return words.t("briefing.defaultTitle", {
    place: words.pick(report.place),
    year: String(report.year),
  });
}

/** Place and year of a report, as its name among others. */
export function editionName({ place, year }: Report, words: Words): string {
  return words.t("shell.edition", { place: words.pick(place), year: String(year) });
}

export function defaultSubtitle(reports: readonly Report[], words: Words): string {
  const [report] = reports;
  if (!report || reports.length > 1)
    return reports.map((each) => editionName(each, words)).join(words.t("chart.semicolon"));
  const publisher = publisherName(report.particulars, words.locale);
  const date = publishedText(report, words);
  return publisher && date
    ? words.t("briefing.defaultSubtitle", { publisher, date })
    : words.t("briefing.defaultSubtitlePlain", { report: reportLine(report, words) });
}

/** Where the numbers of several reports come from. */
function sourceOfAll(reports: readonly Report[], words: Words): string {
  const lines = reports.map((report) => reportLine(report, words));
  return words.t("briefing.source", { report: lines.join(words.t("chart.semicolon")) });
}

let known: { readonly words: Words; readonly cover: TitleSlide } | undefined;

/** The same object while it says the same, so that its picture is drawn once. */
function coverOf(briefing: Briefing, reports: readonly Report[], words: Words): TitleSlide {
  const title = briefing.title.trim() || defaultTitle(reports, words);
  const subtitle = briefing.subtitle.trim() || defaultSubtitle(reports, words);
  const source = sourceOfAll(reports, words);
  const { cover } = known ?? {};
  const same = cover?.title === title && cover.subtitle === subtitle && cover.source === source;
  if (cover && same && known?.words === words) return cover;
  const section = words.t("slides.section.cover");
  known = { words, cover: { kind: "title", title, subtitle, source, section } };
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
