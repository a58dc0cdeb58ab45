import type { Translation } from "../translation.ts";
import type { search as source } from "../zh/search.ts";

export const search: Translation<typeof source> = {
  "search.title": "Search indicators, charts and pages",
  "search.placeholder": "Indicators, numbers, checks, charts, pages",
  "search.close": "Close search",
  "search.results": "Results",
  "search.group.indicator": "Indicators",
  "search.group.finding": "Checks",
  "search.group.chart": "Charts",
  "search.group.page": "Pages",
  "search.hint":
    "English, Chinese, pinyin (zhudong), its initials (zdgk), numbers (70) and row codes all work.",
  "search.count": "{n} {n|result|results}",
  "search.countLimited": "{n} {n|result|results}; the {shown} closest of each kind are listed",
  "search.none": "Nothing found for “{query}”.",
  "search.noneHint":
    "Search for the name of an indicator, a chart or a page, for a number, or for a row code such as 三(三)4.",
};
