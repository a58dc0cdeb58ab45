import { noticePath, type PageId, pageIds, pagePath } from "../address/paths.ts";
import { findObservation, type Report } from "../domain/report.ts";
import type { Value } from "../domain/value.ts";
import { aliasesOf } from "../forms/aliases.ts";
import { formOf } from "../forms/form.ts";
import { shortLabel } from "../forms/shortLabels.ts";
import { isTopic } from "../forms/topics.ts";
import { headingPath } from "../i18n/headingPath.ts";
import { indicatorName } from "../i18n/indicatorName.ts";
import { locationText } from "../i18n/locationText.ts";
import { locales, type PlainMessageKey, type Words, wordsFor } from "../i18n/words.ts";
import { findingEntries } from "./findingEntries.ts";
import type { SearchEntry } from "./searchEntry.ts";

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
  return formOf(report).indicators.flatMap((indicator): SearchEntry | [] => {
    const { id, code, label } = indicator;
    const found = findObservation(report, id);
    if (!found) return [];
    const short = shortLabel(id);
    return {
      kind: "indicator",
      id,
      label: indicatorName(id, words),
      place: locationText(found.location, words),
      value: words.value(found.value, found.unit.symbol, found.indicator),
      numbers: valuesOf(found.value).map((number) => ({ number, unit: found.unit.symbol })),
      names: [
        label.zh,
        label.en,
        short.zh,
        short.en,
        ...inAll((w) => indicatorName(id, w)),
        ...aliasesOf(id),
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
    numbers: [],
    names: inAll((w) => w.t(title)),
    context: inAll((w) => w.t(`page.${page}`)),
  }));
}

/** The pages of the navigation, and one below them that is looked for by its own name. */
function pageEntries(report: Report, words: Words): readonly SearchEntry[] {
  const { topics } = formOf(report);
  const named = [
    ...pageIds
      .filter((id) => !isTopic(id) || topics.includes(id))
      .map((id) => ({ id: id as string, path: pagePath(id), name: `page.${id}` as const })),
    { id: "notice", path: noticePath, name: "notice.title" as const },
  ];
  return named.map(({ id, path, name }) => ({
    kind: "page",
    id,
    path,
    label: words.t(name),
    place: "",
    value: "",
    numbers: [],
    names: [
      ...inAll((w) => w.t(name)),
      ...(id === "audit" ? inAll((w) => w.t("audit.mark.contradiction")) : []),
    ],
    context: [],
  }));
}

/** What a value says in digits: a limit is found by its number as well. */
function valuesOf(value: Value): readonly number[] {
  return value.kind === "reported" || value.kind === "bound" ? [value.number] : [];
}

/** Everything that can be found: the report's observations, what its checks found, charts, pages. */
export function searchIndex(
  report: Report,
  charts: readonly SearchedChart[],
  words: Words,
): readonly SearchEntry[] {
  return [
    ...indicatorEntries(report, words),
    ...findingEntries(report, words),
    ...chartEntries(charts, words),
    ...pageEntries(report, words),
  ];
}
