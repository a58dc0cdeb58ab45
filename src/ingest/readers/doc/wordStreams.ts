import { ReadingError } from "../../readingError.ts";
import { compoundFile } from "./compoundFile.ts";
import { codes, type Property, propertiesIn } from "./properties.ts";

/** Some bytes of the text and what is said of them. */
type Span = { readonly from: number; readonly to: number; readonly list: Uint8Array };

/** A piece of the text: where its characters stand, and of how many bytes each is. */
export type Piece = { readonly length: number; readonly at: number; readonly width: 1 | 2 };

/** The text of a Word document of 1997 to 2003, in pieces, with what is said of its paragraphs. */
export type WordStreams = {
  readonly text: Uint8Array;
  readonly pieces: readonly Piece[];
  /** The properties of the paragraph that the character at this byte ends. */
  readonly paragraphAt: (byte: number) => readonly Property[];
  /** Whether tracking of changes has struck the character at this byte out. */
  readonly isDeleted: (byte: number) => boolean;
};

const pageSize = 512;
const nothing = new Uint8Array();

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The pages of properties that a list in the table stream names, each 512 bytes of the text stream. */
function pagesOf(text: Uint8Array, table: Uint8Array, offset: number, length: number) {
  const view = viewOf(table);
  const count = Math.max(0, Math.floor((length - 4) / 8));
  return Array.from({ length: count }, (_, at) => {
    const page = view.getUint32(offset + 4 * (count + 1) + 4 * at, true) & 0x3fffff;
    return text.subarray(page * pageSize, (page + 1) * pageSize);
  }).filter((page) => page.length === pageSize);
}

/** @param listAt where on the page the properties of one of its runs begin and end */
function spansOf(
  page: Uint8Array,
  listAt: (run: number, runs: number) => readonly [number, number] | undefined,
): Span[] {
  const view = viewOf(page);
  const runs = page[pageSize - 1] ?? 0;
  if (4 * (runs + 1) > pageSize) return [];
  return Array.from({ length: runs }, (_, run) => {
    const place = listAt(run, runs);
    return {
      from: view.getUint32(4 * run, true),
      to: view.getUint32(4 * run + 4, true),
      list: place ? page.subarray(...place) : nothing,
    };
  });
}

function paragraphSpans(pages: readonly Uint8Array[]): Span[] {
  return pages.flatMap((page) =>
    spansOf(page, (run, runs) => {
      let at = 2 * (page[4 * (runs + 1) + 13 * run] ?? 0);
      if (at === 0) return undefined;
      // The length is in words, and one less; where it is 0 the next byte says it.
      const short = page[at++] ?? 0;
      const length = short > 0 ? 2 * short - 1 : 2 * (page[at++] ?? 0);
      return [at + 2, at + length];
    }),
  );
}

function characterSpans(pages: readonly Uint8Array[]): Span[] {
  return pages.flatMap((page) =>
    spansOf(page, (run, runs) => {
      const at = 2 * (page[4 * (runs + 1) + run] ?? 0);
      return at === 0 ? undefined : [at + 1, at + 1 + (page[at] ?? 0)];
    }),
  );
}

function piecesOf(table: Uint8Array, offset: number, length: number, characters: number): Piece[] {
  const view = viewOf(table);
  let at = offset;
  while (at < offset + length && table[at] === 1) at += 3 + view.getUint16(at + 1, true);
  const count = Math.max(0, Math.floor((view.getUint32(at + 1, true) - 4) / 12));
  const list = at + 5;
  return Array.from({ length: count }, (_, piece) => {
    const from = view.getUint32(list + 4 * piece, true);
    const to = Math.min(view.getUint32(list + 4 * piece + 4, true), characters);
    const place = view.getUint32(list + 4 * (count + 1) + 8 * piece + 2, true);
    const narrow = (place & 0x40000000) !== 0;
    return {
      length: Math.max(0, to - from),
      at: narrow ? (place & 0x3fffffff) >> 1 : place,
      width: narrow ? 1 : 2,
    };
  });
}

/**
 * @throws ReadingError `password`, or `unknownFormat` where it is of another time or none of Word's
 */
export function wordStreams(bytes: Uint8Array): WordStreams {
  const streams = compoundFile(bytes);
  const text = streams.get("WordDocument");
  if (!text) throw new ReadingError("unknownFormat");
  const view = viewOf(text);
  const flags = view.getUint16(10, true);
  if (view.getUint16(0, true) !== 0xa5ec) throw new ReadingError("unknownFormat");
  if (flags & 0x100) throw new ReadingError("password");
  const table = streams.get(flags & 0x200 ? "1Table" : "0Table");
  if (!table) throw new ReadingError("damaged");
  const data = streams.get("Data") ?? nothing;
  const listed = (at: number) =>
    pagesOf(text, table, view.getUint32(at, true), view.getUint32(at + 4, true));
  const paragraphs = paragraphSpans(listed(0x102)).sort((a, b) => a.from - b.from);
  const deleted = characterSpans(listed(0xfa)).filter(({ list }) =>
    propertiesIn(list).some(({ code, operand }) => code === codes.deleted && operand[0]),
  );
  return {
    text,
    pieces: piecesOf(
      table,
      view.getUint32(0x1a2, true),
      view.getUint32(0x1a6, true),
      // The main text only: notes, heads and feet stand behind it.
      view.getUint32(0x4c, true),
    ),
    paragraphAt(byte) {
      const span = spanAt(paragraphs, byte);
      return span
        ? propertiesIn(span.list).flatMap((each) => [each, ...elsewhere(each, data)])
        : [];
    },
    isDeleted: (byte) => deleted.some(({ from, to }) => byte >= from && byte < to),
  };
}

function spanAt(spans: readonly Span[], byte: number): Span | undefined {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span || byte < span.from) high = middle - 1;
    else if (byte >= span.to) low = middle + 1;
    else return span;
  }
  return undefined;
}

/** Long lists of properties stand in a stream of their own. */
function elsewhere({ code, operand }: Property, data: Uint8Array): readonly Property[] {
  if (!codes.elsewhere.some((each) => each === code)) return [];
  const at = viewOf(operand).getUint32(0, true);
  if (at + 2 > data.length) return [];
  const length = viewOf(data).getUint16(at, true);
  return propertiesIn(data.subarray(at + 2, at + 2 + length));
}
