import { contradictionsOf } from "../../audit/contradictions.ts";
import type { Observation } from "../../domain/observation.ts";
import type { Report } from "../../domain/report.ts";
import { printedDecimals } from "../../domain/value.ts";
import { findingSentence } from "../../i18n/findingText.ts";
import { locationText } from "../../i18n/locationText.ts";
import type { Words } from "../../i18n/words.ts";
import { type ObservationRow, observationRow } from "../observationRows.ts";
import { columnLetters } from "./cellAddress.ts";
import { numberFormat } from "./numberFormat.ts";
import { emptyCell, type Sheet, type SheetCell, textCell } from "./sheet.ts";
import { unitName } from "./unitName.ts";

/** The columns, in order, each with its width. */
const columns = [
  { key: "order", width: 6, align: "right" },
  { key: "id", width: 30 },
  { key: "code", width: 10 },
  { key: "zh", width: 28 },
  { key: "en", width: 32 },
  { key: "value", width: 11, align: "right" },
  { key: "unit", width: 9 },
  { key: "status", width: 11 },
  { key: "printed", width: 12, align: "right" },
  { key: "source", width: 14 },
  { key: "location", width: 28 },
  { key: "scope", width: 14 },
  { key: "contradictions", width: 52 },
] as const;

type Key = (typeof columns)[number]["key"];

/** The letters of a column, for formulas that refer to it. */
export function observationColumn(key: Key): string {
  return columnLetters(columns.findIndex((column) => column.key === key));
}

/**
 * The value as a number where there is one exact number, and as nothing else: a limit is a text
 * such as "≥10000", for a number would be summed up; what is blank, not applicable or unreadable
 * leaves the cell empty, to be told apart by the status and by what is printed.
 */
function valueCell({ value, unit, bound, printed, low, high }: ObservationRow): SheetCell {
  if (bound) return textCell(`${bound === "atLeast" ? "≥" : "≤"}${value}`);
  if (value !== null) {
    const format = numberFormat(printedDecimals(printed ?? String(value)), unit);
    return { kind: "number", number: value, format };
  }
  return low === undefined ? emptyCell : textCell(`${low}..${high}`);
}

/** Each contradiction in full, one a line, the gravest first. */
function contradictionsCell(report: Report, indicator: string, words: Words): SheetCell {
  const sentences = contradictionsOf(report, indicator).map((each) => findingSentence(each, words));
  return textCell(sentences.join("\n"), "contradiction");
}

function cellsOf(
  observation: Observation,
  order: number,
  report: Report,
  words: Words,
): Readonly<Record<Key, SheetCell>> {
  const row = observationRow(observation);
  const { t } = words;
  return {
    order: { kind: "number", number: order },
    id: textCell(row.indicator),
    code: textCell(row.code),
    zh: textCell(row.label.zh),
    en: textCell(row.label.en),
    value: valueCell(row),
    unit: textCell(unitName(row.unit, words)),
    status: textCell(t(`status.${observation.value.kind}`)),
    printed: textCell(row.printed ?? row.formula ?? ""),
    source: textCell(t(`origin.${row.source}`)),
    location: textCell(locationText(observation.location, words)),
    scope: textCell(t(`scope.${row.scope}`)),
    contradictions: contradictionsCell(report, row.indicator, words),
  };
}

/**
 * Observations as a sheet, one a row, in the order in which they are given; each with its number in
 * the order of the form, so that a sorted sheet can be put back.
 */
export function observationSheet(
  name: string,
  report: Report,
  observations: readonly Observation[],
  words: Words,
): Sheet {
  const order = report.observations.map((each) => each.indicator);
  return {
    name,
    headed: true,
    orientation: "landscape",
    columns: columns.map((column) => ({
      ...column,
      head: words.t(`sheets.column.${column.key}`),
    })),
    rows: observations.map((observation) => {
      const at = order.indexOf(observation.indicator) + 1;
      const cells = cellsOf(observation, at, report, words);
      return columns.map(({ key }) => cells[key]);
    }),
  };
}
