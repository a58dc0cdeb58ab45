import { contradictionsOf } from "../../audit/contradictions.ts";
import type { Observation } from "../../domain/observation.ts";
import type { Report } from "../../domain/report.ts";
import { printedDecimals } from "../../domain/value.ts";
import { findingSentence } from "../../i18n/findingText.ts";
import { locationText } from "../../i18n/locationText.ts";
import type { Words } from "../../i18n/words.ts";
import { type ObservationRow, observationId, observationRow } from "../observationRows.ts";
import { columnLetters } from "./cellAddress.ts";
import { numberFormat } from "./numberFormat.ts";
import { emptyCell, type Sheet, type SheetCell, textCell } from "./sheet.ts";
import { unitName } from "./unitName.ts";

/** The columns, in order, each with its width. */
const columns = [
  { key: "order", width: 6, align: "right" },
  { key: "shown", width: 10 },
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

/** Observations in the order of the sheet, and which of them a filter leaves. */
export type SheetRows = {
  readonly observations: readonly Observation[];
  /** Undefined where all are shown; then no column tells. */
  readonly shown: ReadonlySet<Observation> | undefined;
};

function columnsOf({ shown }: SheetRows) {
  return shown ? columns : columns.filter(({ key }) => key !== "shown");
}

/** The letters of a column, for formulas that refer to it. */
export function observationColumn(key: Key, rows: SheetRows): string {
  return columnLetters(columnsOf(rows).findIndex((column) => column.key === key));
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
  isShown: boolean,
  report: Report,
  words: Words,
): Readonly<Record<Key, SheetCell>> {
  const row = observationRow(observation);
  const { t } = words;
  return {
    order: { kind: "number", number: order },
    shown: textCell(isShown ? t("sheets.shown") : ""),
    id: textCell(observationId(row)),
    code: textCell(row.code),
    zh: textCell(row.label.zh),
    en: textCell(row.label.en),
    value: valueCell(row),
    unit: textCell(unitName(row.unit, words, row.indicator)),
    status: textCell(t(`status.${observation.value.kind}`)),
    printed: textCell(row.printed ?? row.formula ?? ""),
    source: textCell(t(`origin.${row.source}`)),
    location: textCell(locationText(observation.location, words)),
    scope: textCell(t(`scope.${row.scope}`)),
    contradictions: contradictionsCell(report, observationId(row), words),
  };
}

/**
 * Observations as a sheet, one a row, each with its number in the order of the sheet, so that a
 * sorted sheet can be put back. What a filter leaves out is hidden and not gone: the checks need it.
 */
export function observationSheet(
  name: string,
  report: Report,
  rows: SheetRows,
  words: Words,
): Sheet {
  const { observations, shown } = rows;
  const inUse = columnsOf(rows);
  const hidden = observations.flatMap((each, index) => (shown?.has(each) ? [] : [index]));
  return {
    name,
    headed: true,
    orientation: "landscape",
    columns: inUse.map((column) => ({ ...column, head: words.t(`sheets.column.${column.key}`) })),
    rows: observations.map((observation, index) => {
      const isShown = shown?.has(observation) ?? true;
      const cells = cellsOf(observation, index + 1, isShown, report, words);
      return inUse.map(({ key }) => cells[key]);
    }),
    filter: shown && {
      column: inUse.findIndex(({ key }) => key === "shown"),
      text: words.t("sheets.shown"),
      hidden: new Set(hidden),
    },
  };
}
