import { reported, type Value } from "../domain/value.ts";
import type { FilePlace } from "./blocks.ts";
import type { CellReading, ReadingIssue } from "./cellReading.ts";
import type { RowReading } from "./rowReading.ts";

/** More ways to read a row than these nobody looks through. */
const mostChoices = 24;

/** Two numbers in one cell, or one that its cell broke. */
const inPieces = /\d\s+\d/;

/**
 * A cell that stands by itself in the file, as sure as it can be. What a number with words beside it counts, and
 * whether digits with a space between them are one number, is for a person to say, unless a sum says it.
 */
function settleOwnCell(
  indicator: string,
  value: Value,
  proved: boolean,
  place: FilePlace,
): CellReading {
  if (value.kind === "unreadable") {
    const [first] = /^-?\d+(?:\.\d+)?/.exec(value.printed) ?? [];
    const candidates = first === undefined ? [] : [Number(first)];
    return { indicator, value, proof: "open", place, candidates };
  }
  if (value.kind === "reported" && inPieces.test(value.printed)) {
    const { number, printed } = value;
    return proved
      ? { indicator, value: reported(number), proof: "proved", place, candidates: [] }
      : {
          indicator,
          value: { kind: "unreadable", printed },
          proof: "open",
          place,
          candidates: [number],
        };
  }
  return { indicator, value, proof: proved ? "proved" : "read", place, candidates: [] };
}

/**
 * One cell of a row.
 * @param column of the row, counted from 0
 * @param settled the one reading that is left of a row that lost its borders, if one is
 * @param proved a sum of the form that the cell takes part in comes out
 */
export function settleCell(
  indicator: string,
  row: RowReading,
  column: number,
  { settled, proved }: { settled?: readonly (number | undefined)[] | undefined; proved: boolean },
): CellReading {
  const { place, printed } = row;
  if (row.kind === "cells") {
    const at = row.columns?.[column];
    const own = at === undefined ? place : { ...place, column: at };
    return settleOwnCell(indicator, row.values[column] ?? { kind: "blank" }, proved, own);
  }
  const number = settled?.[column];
  if (number !== undefined) {
    const proof = proved ? "proved" : "read";
    return { indicator, value: reported(number), proof, place, candidates: [] };
  }
  const candidates = [...new Set(row.choices.flatMap((each) => each[column] ?? []))];
  const few = row.choices.length > 0 && row.choices.length <= mostChoices;
  return {
    ...{ indicator, value: { kind: "unreadable", printed }, proof: "open", place, candidates },
    ...(few && { rowChoices: row.choices }),
  };
}

/**
 * What of a row a person should look at: the whole row where its borders are lost, else each cell with words in it.
 * @param indicator what the row goes by
 */
export function rowIssues(
  row: RowReading,
  cells: readonly CellReading[],
  indicator = cells[0]?.indicator ?? "",
): ReadingIssue[] {
  const open = cells.filter(({ proof }) => proof === "open");
  const { line } = row.place;
  if (row.kind === "cells") {
    return open.map((cell) => {
      const text = cell.value.kind === "unreadable" ? cell.value.printed : row.printed;
      return { code: "notANumber", line, text, indicator: cell.indicator };
    });
  }
  return open.length > 0 ? [{ code: "openCell", line, text: row.printed, indicator }] : [];
}
