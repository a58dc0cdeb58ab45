import type { Bilingual, Origin, Scope } from "../domain/indicator.ts";
import type { Observation } from "../domain/observation.ts";
import { exactNumber, type Value } from "../domain/value.ts";
import { indicatorOf } from "../forms/indicators.ts";
import { type ObservationStatus, observationStatus } from "./observationStatus.ts";

/** One observation laid flat. Every file is made of these rows, so that no two can disagree. */
export type ObservationRow = {
  /** The row, where the table has columns. */
  readonly indicator: string;
  /** The column of a table that has several; "total" for its total. */
  readonly applicant?: string;
  readonly code: string;
  readonly label: Bilingual;
  readonly unit: string;
  readonly unitGiven: "printed" | "supplied";
  /** The number, or the limit where the status is a bound; null where there is no one number. */
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly bound?: "atLeast" | "atMost";
  /** For a derived value, its range (both ends equal where it is one number) and its arithmetic. */
  readonly low?: number;
  readonly high?: number;
  readonly formula?: string;
  /** The text as the report prints it; absent from values of ours. */
  readonly printed?: string;
  readonly source: Origin;
  readonly location: {
    readonly code: string;
    readonly position: number;
    /** The sentence, where sentences are counted. */
    readonly passage?: string;
    readonly column?: number;
  };
  readonly scope: Scope;
  readonly parent?: string;
  readonly counterpart?: string;
};

export function observationRow({ indicator, value, unit, location }: Observation): ObservationRow {
  const { label, parent, counterpart, cell } = indicatorOf(indicator);
  return {
    indicator: cell?.row ?? indicator,
    applicant: cell?.applicant ?? (location.column === undefined ? undefined : "total"),
    code: location.code,
    label,
    unit: unit.symbol,
    unitGiven: unit.given,
    ...flatValue(value),
    status: observationStatus(value),
    source: location.origin,
    location: {
      code: location.code,
      position: location.position,
      ...(location.passage && { passage: location.passage }),
      column: location.column,
    },
    scope: location.scope,
    parent,
    counterpart,
  };
}

/** The id that a row goes by in the product: of a matrix cell its row and its column. */
export function observationId({ indicator, applicant }: ObservationRow): string {
  return applicant === undefined || applicant === "total" ? indicator : `${indicator}@${applicant}`;
}

/** The observations laid flat, in their own order. */
export function observationRows(observations: readonly Observation[]): ObservationRow[] {
  return observations.map(observationRow);
}

function flatValue(
  value: Value,
): Pick<ObservationRow, "value" | "bound" | "low" | "high" | "formula" | "printed"> {
  switch (value.kind) {
    case "reported":
      return { value: value.number, printed: value.printed };
    case "bound":
      return { value: value.number, bound: value.side, printed: value.printed };
    case "derived": {
      const { low, high, formula } = value;
      return { value: exactNumber(value) ?? null, low, high, formula };
    }
    case "notApplicable":
    case "unreadable":
      return { value: null, printed: value.printed };
    case "blank":
      return { value: null, printed: "" };
  }
}

/**
 * What stands in the value column of a table: a plain number wherever there is one; the printed
 * text of a cell that could not be read, so that it is not lost; both ends of a range; or nothing.
 */
export function valueCell(row: ObservationRow): number | string {
  if (row.value !== null) return row.value;
  if (row.status === "unreadable" && row.printed !== undefined) return row.printed;
  if (row.low !== undefined && row.high !== undefined) return `${row.low}..${row.high}`;
  return "";
}

/** Where a value stands, in one cell: "三(三)4, row 29", "一(三), paragraph 2" or "一, sentence 7". */
export function locationCell({ source, location }: ObservationRow): string {
  const paragraph = location.passage === undefined ? "paragraph" : "sentence";
  const counted = source === "prose" ? paragraph : "row";
  const column = location.column === undefined ? "" : `, column ${location.column}`;
  return `${location.code}, ${counted} ${location.position}${column}`;
}
