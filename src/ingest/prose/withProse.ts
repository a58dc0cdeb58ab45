import type { TableId } from "../../forms/tables.ts";
import type { Block } from "../blocks.ts";
import type { CellReading } from "../cellReading.ts";
import type { PlaceAndYear } from "../placeAndYear.ts";
import { readProse } from "./readProse.ts";

/** What was read of a file, whatever else belongs to it. */
type Reading = {
  readonly blocks: readonly Block[];
  readonly tables: readonly TableId[];
  readonly cells: readonly CellReading[];
};

const table = "since2019.text";

/**
 * What was read of a report, with the figures of its text as they are for a place and a year: which
 * sentences are about that year, only the year tells. Whoever corrects it has them read again.
 */
export function withProse<Read extends Reading>(read: Read, about: PlaceAndYear): Read {
  const said = readProse(read.blocks, about);
  const cells = read.cells.filter(({ passage }) => passage === undefined);
  const tables = read.tables.filter((id) => id !== table);
  return said.length === 0
    ? { ...read, cells, tables }
    : { ...read, cells: [...cells, ...said], tables: [...tables, table] };
}
