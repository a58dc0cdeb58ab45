import type { TableId } from "../forms/tables.ts";
import type { CellReading } from "./cellReading.ts";

/** Under which the figures of the main text stand among the tables. */
export const textTable = "since2019.text" satisfies TableId;

/** What was read of a file, whatever else belongs to it. */
type Reading = {
  readonly year: number | undefined;
  readonly tables: readonly TableId[];
  readonly cells: readonly CellReading[];
};

/**
 * What was read of a report, as it is for a year. Which sentences of the text were about the report's own
 * year was told by the year that the file gave: if it is another, their figures are those of another year.
 */
export function readingForYear<Read extends Reading>(read: Read, year: number): Read {
  if (year === read.year) return read;
  return {
    ...read,
    tables: read.tables.filter((id) => id !== textTable),
    cells: read.cells.filter(({ passage }) => passage === undefined),
  };
}
