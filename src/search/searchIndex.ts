import { type PageId, pageIds } from "../address/paths.ts";
import { findObservation, type Report } from "../domain/report.ts";
import { indicators } from "../forms/indicators.ts";
import { shortLabel } from "../forms/shortLabels.ts";
import { headingPath } from "../i18n/headingPath.ts";
import { indicatorName } from "../i18n/indicatorName.ts";
import { locationText } from "../i18n/locationText.ts";
import { locales, type PlainMessageKey, type Words, wordsFor } from "../i18n/words.ts";

/** What a result leads to: the card of an observation, a chart alone, a page. */
export type SearchKind = "indicator" | "chart" | "page";

/** One thing that can be found. */
export type SearchEntry = {
  readonly kind: SearchKind;
  /** The indicator, chart or page. */
  readonly id: string;
  readonly label: string;
  /** Where it stands: in the report, or on which page. */
  readonly place: string;
  /** The value of an observation, in words where it is no number. */
  readonly value: string;
  /** What it goes by, in both languages, whatever the page is shown in. */
  readonly names: readonly string[];
  /** What it stands below: finds it too, after those that go by such a name. */
  readonly context: readonly string[];
};

/** What the search has to know of a chart. */
export type SearchedChart = {
  readonly id: string;
  readonly page: PageId;
  readonly title: PlainMessageKey;
};

function inAll(name: (words: Words) => string): readonly string[] {
  return locales.map((locale) => name(wordsFor(locale)));
}

function indicatorEntries(report: Report, words: Words): readonly SearchEntry[] {
  return indicators.flatMap((indicator): SearchEntry | [] => {
    const { id, code, label } = indicator;
    const found = findObservation(report, id);
    if (!found) return [];
    const short = shortLabel(id);
    return {
      kind: "indicator",
      id,
      label: indicatorName(id, words),
      place: locationText(found.location, words),
      value: words.value(found.value, found.unit.symbol),
      names: [
        label.zh,
        label.en,
        short.zh,
        short.en,
        ...inAll((w) => indicatorName(id, w)),
        code,
        id,
      ],
      context: locales.flatMap((locale) => headingPath(indicator, wordsFor(locale))),
    };
  });
}

function chartEntries(charts: readonly SearchedChart[], words: Words): readonly SearchEntry[] {
  return charts.map(({ id, title, page }) => ({
    kind: "chart",
    id,
    label: words.t(title),
    place: words.t(`page.${page}`),
    value: "",
    names: inAll((w) => w.t(title)),
    context: inAll((w) => w.t(`page.${page}`)),
  }));
}

function pageEntries(words: Words): readonly SearchEntry[] {
  return pageIds.map((id) => ({
    kind: "page",
    id,
    label: words.t(`page.${id}`),
    place: "",
    value: "",
    names: inAll((w) => w.t(`page.${id}`)),
    context: [],
  }));
}

/** Everything that can be found: the report's observations, the charts, the pages. */
export function searchIndex(
  report: Report,
  charts: readonly SearchedChart[],
  words: Words,
): readonly SearchEntry[] {
  return [
    ...indicatorEntries(report, words),
    ...chartEntries(charts, words),
    ...pageEntries(words),
  ];
}
