import type { Report } from "../../domain/report.ts";
import type { Slide } from "../../export/slides/slide.ts";
import { formOf } from "../../forms/form.ts";
import { findingSentence } from "../../i18n/findingText.ts";
import { indicatorName } from "../../i18n/indicatorName.ts";
import { locationText } from "../../i18n/locationText.ts";
import type { Words } from "../../i18n/words.ts";
import { filterRows } from "../../tables/filterRows.ts";
import { compareKeys, sortKey } from "../../tables/sortKey.ts";
import { parseTableAddress } from "../../tables/tableAddress.ts";
import { type TableRow, tableRows } from "../../tables/tableRow.ts";
import type { TableFilters, TableState } from "../../tables/tableState.ts";
import { rowsInOrder, treeNodes } from "../../tables/tableTree.ts";
import { headingText } from "../../tables/trailText.ts";
import type { TableItem } from "../basket/briefing.ts";
import type { DeckEntry } from "./deckEntry.ts";
import { sourceLine } from "./sourceLine.ts";

/** Filtered rows of the data table as a slide; contradicted numbers carry the sign. */
export function tableEntry(item: TableItem, report: Report, words: Words): DeckEntry {
  const state = parseTableAddress(new URLSearchParams(item.query), formOf(report));
  const rows = rowsOf(state, report, words);
  const contradicted = rows.filter(({ contradictions }) => contradictions.length > 0);
  const ownTitle = filteredTitle(state.filters, rows.length, words);
  const title = item.title.trim() || ownTitle;
  const comment = item.comment.trim();
  const signed = item.caveat && contradicted.length > 0;
  const cells = rows.map((row) => [
    indicatorName(row.id, words),
    valueText(row, item.caveat, words),
    locationText(row.observation.location, words),
  ]);
  const places = signed ? words.t("briefing.table.signed", { n: contradicted.length }) : "";
  const source = sourceLine(report, "", words);
  const sentences = contradicted.flatMap(({ contradictions }) =>
    contradictions.map((finding) => findingSentence(finding, words)),
  );
  const contradictions = [...new Set(sentences)];
  const slide: Slide = {
    kind: "table",
    title,
    head: [
      { label: words.t("table.column.label"), weight: 4 },
      { label: words.t("table.column.value"), numeric: true, weight: 2 },
      { label: words.t("table.column.location"), weight: 4 },
    ],
    rows: cells,
    source: [places, source].filter((text) => text !== "").join(words.t("chart.sentenceSpace")),
    ...(comment === "" ? {} : { comment }),
    speakerNotes: [comment, ...contradictions].filter((text) => text !== "").join("\n"),
  };
  const lines = cells.map(([label = "", value = ""]) =>
    words.t("briefing.sentence.fact", { label, value }),
  );
  return {
    item,
    report,
    slide,
    name: title,
    ownTitle,
    alt: [title, comment, lines.join(words.t("chart.semicolon"))]
      .filter((text) => text !== "")
      .join("\n"),
    contradictions,
  };
}

/** As on the data page: in the order of the form, or sorted by a column. */
function rowsOf({ filters, sort }: TableState, report: Report, words: Words): readonly TableRow[] {
  const all = tableRows(report);
  const matching = filterRows(all, filters);
  if (!sort) return rowsInOrder(treeNodes(all, new Set(matching.map(({ id }) => id))));
  const keyed = matching.map((row) => ({ row, key: sortKey(row, sort.column, words) }));
  const known = keyed.filter(({ key }) => key !== undefined);
  const direction = sort.descending ? -1 : 1;
  known.sort((a, b) => direction * compareKeys(a.key, b.key));
  return [...known, ...keyed.filter(({ key }) => key === undefined)].map(({ row }) => row);
}

function valueText({ observation, contradictions }: TableRow, sign: boolean, words: Words): string {
  const text = words.value(observation.value, observation.unit.symbol, observation.indicator);
  return sign && contradictions.length > 0 ? `${text} ≠` : text;
}

/** What was filtered for, and how many rows that left. */
function filteredTitle(filters: TableFilters, n: number, words: Words): string {
  const { q, topic, section, source, unit, status, min, max, contradicted } = filters;
  const number = (limit: number | undefined) => (limit === undefined ? "…" : words.number(limit));
  const parts = [
    topic === undefined ? "" : words.t(`page.${topic}`),
    section === undefined ? "" : headingText(section, words),
    source === undefined ? "" : words.t(`origin.${source}`),
    contradicted ? words.t("table.contradicted") : "",
    status === undefined ? "" : words.t(`status.${status}`),
    unit === undefined ? "" : words.unit(unit),
    min === undefined && max === undefined ? "" : `${number(min)}–${number(max)}`,
    q === "" ? "" : words.t("audit.quoted", { text: q }),
  ].filter((part) => part !== "");
  const what = parts.length === 0 ? words.t("briefing.table.all") : parts.join(" · ");
  return words.t("briefing.table.title", { what, n });
}
