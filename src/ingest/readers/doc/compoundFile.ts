import { ReadingError } from "../../readingError.ts";
import { joinedBytes } from "../joinedBytes.ts";

/** From here on a sector's number is a sign: the end of a chain, or that it is free. */
const firstSign = 0xfffffffa;

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function numbersIn(bytes: Uint8Array): number[] {
  const view = viewOf(bytes);
  return Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
}

/** What a chain of sectors holds. A chain that goes round ends where it must have been all of the table. */
function follow(
  start: number,
  table: readonly number[],
  piece: (sector: number) => Uint8Array,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let at = start; at < firstSign && pieces.length <= table.length; ) {
    pieces.push(piece(at));
    at = table[at] ?? firstSign;
  }
  return joinedBytes(pieces);
}

/** The table that says for each sector which comes after it. */
function sectorTable(bytes: Uint8Array, sector: (at: number) => Uint8Array): readonly number[] {
  const view = viewOf(bytes);
  const count = Math.ceil(bytes.length / sectorSize(view));
  const listed = numbersIn(bytes.subarray(76, 76 + 109 * 4));
  let more = view.getUint32(68, true);
  for (let round = 0; more < count && round < count; round += 1) {
    const entries = numbersIn(sector(more));
    listed.push(...entries.slice(0, -1));
    more = entries.at(-1) ?? firstSign;
  }
  return listed.filter((at) => at < count).flatMap((at) => numbersIn(sector(at)));
}

const sectorSize = (view: DataView) => 1 << view.getUint16(30, true);

/**
 * The streams of a compound file (MS-CFB), by name.
 * @throws ReadingError `damaged` where it is none
 */
export function compoundFile(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = viewOf(bytes);
  if (bytes.length < 512 || view.getUint32(0) !== 0xd0cf11e0) throw new ReadingError("damaged");
  const size = sectorSize(view);
  const smallSize = 1 << view.getUint16(32, true);
  const smallest = view.getUint32(56, true);
  const sector = (at: number) => bytes.subarray((at + 1) * size, (at + 2) * size);
  const table = sectorTable(bytes, sector);
  const small = numbersIn(follow(view.getUint32(60, true), table, sector));
  const directory = follow(view.getUint32(48, true), table, sector);
  const entries = viewOf(directory);
  const found: { name: string; start: number; length: number }[] = [];
  let pool: Uint8Array = new Uint8Array();
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const kind = directory[at + 66];
    const nameLength = entries.getUint16(at + 64, true);
    const start = entries.getUint32(at + 116, true);
    if (kind === 5) pool = follow(start, table, sector);
    if (kind !== 2 || nameLength < 2) continue;
    const name = new TextDecoder("utf-16le").decode(directory.subarray(at, at + nameLength - 2));
    found.push({ name, start, length: entries.getUint32(at + 120, true) });
  }
  const smallSector = (at: number) => pool.subarray(at * smallSize, (at + 1) * smallSize);
  return new Map(
    found.map(({ name, start, length }) => [
      name,
      (length < smallest
        ? follow(start, small, smallSector)
        : follow(start, table, sector)
      ).subarray(0, length),
    ]),
  );
}
