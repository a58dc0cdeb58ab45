import type { Value } from "../domain/value.ts";
import type { TableId } from "../forms/tables.ts";
import type { Block } from "./blocks.ts";
import type { CellReading, ReadingIssue, TableReading, UnmatchedRow } from "./cellReading.ts";
import { readDisclosed } from "./disclosed/readDisclosed.ts";
import { settleDisclosed, type YearsBeside } from "./disclosed/settleDisclosed.ts";
import { readDisputes } from "./disputes/readDisputes.ts";
import { type PlaceAndYear, placeAndYear } from "./placeAndYear.ts";
import { readProse } from "./prose/readProse.ts";
import { ReadingError } from "./readingError.ts";
import { requestsInTables } from "./requests/requestsInTables.ts";
import { requestsInText } from "./requests/requestsInText.ts";
import { settleRequests } from "./requests/settleRequests.ts";
import { runningText } from "./runningText.ts";
import { textTable } from "./textFigures.ts";

/** A report as it was read from a file, before anyone confirmed it. */
export type ReadReport = PlaceAndYear & {
  /** The document's own paragraphs and tables. */
  readonly blocks: readonly Block[];
  /** Which table of which form each of its tables is: real reports mix the forms of two years. */
  readonly tables: readonly TableId[];
  readonly cells: readonly CellReading[];
  readonly unmatched: readonly UnmatchedRow[];
  readonly issues: readonly ReadingIssue[];
};

/** What the place's other reports say, where they are to be had. */
export type YearsOf = (report: PlaceAndYear) => Promise<YearsBeside>;

/** The value of each cell that was read, by indicator. */
export function valuesOf({ cells }: Pick<ReadReport, "cells">): ReadonlyMap<string, Value> {
  return new Map(cells.map(({ indicator, value }) => [indicator, value]));
}

/**
 * Reads the tables 二, 三 and 四 of the forms since 2019 out of a file's blocks, each told by itself, and the figures
 * of the text beside them.
 * @param yearsOf the place's other reports, once the file has said which place and year it is about
 * @throws ReadingError `noReport` where none of the three tables is there
 */
export async function readReport(
  blocks: readonly Block[],
  fileName: string,
  yearsOf: YearsOf = async () => ({}),
): Promise<ReadReport> {
  const running = runningText(blocks);
  const about = placeAndYear(running, fileName);
  const disclosed = readDisclosed(blocks, running);
  const years = disclosed ? await yearsOf(about) : {};
  const requests = requestsInTables(blocks, running) ?? requestsInText(running);
  const disputes = readDisputes(blocks, running);
  const read: [TableId, TableReading][] = [
    ...(disclosed
      ? [[`${disclosed.form}.2`, settleDisclosed(disclosed, years)] as [TableId, TableReading]]
      : []),
    ...(requests
      ? [[`${requests.form}.3`, settleRequests(requests)] as [TableId, TableReading]]
      : []),
    ...(disputes ? [["2019.4", disputes] as [TableId, TableReading]] : []),
  ];
  if (read.length === 0) throw new ReadingError("noReport");
  const said = readProse(blocks, about);
  if (said.length > 0) read.push([textTable, { cells: said, unmatched: [], issues: [] }]);
  return {
    ...about,
    blocks,
    tables: read.map(([id]) => id),
    cells: read.flatMap(([, { cells }]) => cells),
    unmatched: read.flatMap(([, { unmatched }]) => unmatched),
    issues: read.flatMap(([, { issues }]) => issues),
  };
}
