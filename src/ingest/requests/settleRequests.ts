import { exactNumber, type Value } from "../../domain/value.ts";
import type { RequestRowId } from "../../forms/since2019/requestRows.ts";
import type { CellReading, ReadingIssue, TableReading } from "../cellReading.ts";
import { rowIssues, settleCell } from "../settleCell.ts";
import { columnCount, requestCell, requestFormRows, resultRows } from "./requestForm.ts";
import type { RequestReading } from "./requestsInTables.ts";

/** More combinations than this are not looked through; what they would decide stays open. */
const mostCombinations = 20_000;

type Numbers = readonly (number | undefined)[];
type Settled = ReadonlyMap<RequestRowId, Numbers>;

const columns = Array.from({ length: columnCount }, (_, column) => column);

function total(rows: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const each of rows) {
    if (each === undefined) return undefined;
    sum += each;
  }
  return sum;
}

/** Whether two sides are known and equal, known and unlike, or not known. */
function agree(left: number | undefined, right: number | undefined): boolean | undefined {
  return left === undefined || right === undefined ? undefined : left === right;
}

/** What the form demands of a column: its results make its total, and what came in is what went out or on. */
function columnChecks(reading: RequestReading, rows: Settled, column: number) {
  const at = (row: RequestRowId) => rows.get(row)?.[column];
  const results = resultRows(reading.form);
  return [
    {
      rows: [...results, "request.total" as const],
      holds: agree(total(results.map(at)), at("request.total")),
    },
    {
      rows: ["request.new", "request.carriedIn", "request.total", "request.carriedOut"] as const,
      holds: agree(
        total([at("request.new"), at("request.carriedIn")]),
        total([at("request.total"), at("request.carriedOut")]),
      ),
    },
  ];
}

function numbersOf(values: readonly Value[]): Numbers {
  return values.map((value) => exactNumber(value));
}

/**
 * Without the rows told apart by their own sum where every column says otherwise: two errors that happen to make
 * a sum are likelier then than one.
 */
function withoutDoubted(reading: RequestReading, settled: Map<RequestRowId, Numbers>): Settled {
  const doubted = [...settled].filter(([id, numbers]) => {
    if (reading.rows.get(id)?.kind !== "choices") return false;
    return columns.some((column) => {
      if (!numbers[column]) return false;
      const answers = columnChecks(reading, settled, column)
        .filter(({ rows }) => rows.some((row) => row === id))
        .map(({ holds }) => holds);
      return answers.includes(false) && !answers.includes(true);
    });
  });
  for (const [id] of doubted) settled.delete(id);
  return settled;
}

/** The rows of which only one reading is left, after what columns and balance demand of the others. */
function settle(reading: RequestReading): Settled {
  const settled = new Map<RequestRowId, Numbers>();
  const doubtful: [RequestRowId, readonly (readonly number[])[]][] = [];
  for (const [id, row] of reading.rows) {
    if (row.kind === "cells") settled.set(id, numbersOf(row.values));
    else if (row.choices.length === 1 && row.choices[0]) settled.set(id, row.choices[0]);
    else if (row.choices.length > 1) doubtful.push([id, row.choices]);
  }
  const combinations = doubtful.reduce((product, [, { length }]) => product * length, 1);
  if (doubtful.length === 0 || combinations > mostCombinations)
    return withoutDoubted(reading, settled);
  const fitting: Settled[] = [];
  const tryFrom = (at: number, rows: Map<RequestRowId, Numbers>): void => {
    const next = doubtful[at];
    if (!next) {
      const checks = columns.flatMap((column) => columnChecks(reading, rows, column));
      if (checks.every(({ holds }) => holds === true)) fitting.push(new Map(rows));
      return;
    }
    for (const choice of next[1]) tryFrom(at + 1, new Map(rows).set(next[0], choice));
  };
  tryFrom(0, settled);
  const [first] = fitting;
  if (!first) return withoutDoubted(reading, settled);
  for (const [id] of doubtful) {
    const ways = new Set(fitting.map((rows) => rows.get(id)?.join()));
    const way = first.get(id);
    if (ways.size === 1 && way) settled.set(id, way);
  }
  return withoutDoubted(reading, settled);
}

/** The cells, as `row column`, that a sum which comes out takes in. */
function provedCells(reading: RequestReading, settled: Settled): ReadonlySet<string> {
  const proved = new Set<string>();
  for (const [id, numbers] of settled) {
    const parts = total(numbers.slice(0, -1));
    if (agree(parts, numbers.at(-1))) for (const column of columns) proved.add(`${id} ${column}`);
  }
  for (const column of columns) {
    for (const { rows, holds } of columnChecks(reading, settled, column)) {
      if (holds) for (const row of rows) proved.add(`${row} ${column}`);
    }
  }
  return proved;
}

/** Table 三 with each cell proved, read or open. */
export function settleRequests(reading: RequestReading): TableReading {
  const settled = settle(reading);
  const proved = provedCells(reading, settled);
  const issues: ReadingIssue[] = [...reading.issues];
  const cells = requestFormRows(reading.form).flatMap(({ id, label }): CellReading[] => {
    const row = reading.rows.get(id);
    if (!row) {
      issues.push({ code: "missingRow", line: 0, text: label, indicator: id });
      return [];
    }
    const own = columns.map((column) =>
      settleCell(requestCell(id, column), row, column, {
        settled: settled.get(id),
        proved: proved.has(`${id} ${column}`),
      }),
    );
    issues.push(...rowIssues(row, own, id));
    return own;
  });
  return { cells, unmatched: reading.unmatched, issues };
}
