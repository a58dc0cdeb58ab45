/** One property of a paragraph, a row or a run of characters, as Word writes it (a "sprm"). */
export type Property = { readonly code: number; readonly operand: Uint8Array };

/** The codes that are of use here, by what they say. */
export const codes = {
  inTable: 0x2416,
  endsRow: 0x2417,
  /** The columns of a row, and how its cells are merged. */
  row: 0xd608,
  /** How one cell is merged with those above and below. */
  mergedUpright: 0xd62b,
  /** The properties stand in the stream of data. */
  elsewhere: [0x6645, 0x6646],
  deleted: 0x0800,
} as const;

/** Bytes of an operand, by the three highest bits of its code; 0: its first byte says. */
const sizes = [1, 1, 2, 4, 2, 2, 0, 3];

const word = (bytes: Uint8Array, at: number) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

/** The properties in a list; what does not fit into it ends it. */
export function propertiesIn(list: Uint8Array): readonly Property[] {
  const found: Property[] = [];
  for (let at = 0; at + 2 <= list.length; ) {
    const code = word(list, at);
    at += 2;
    const said = code === codes.row ? word(list, at) + 1 : (list[at] ?? 0) + 1;
    const size = sizes[code >> 13] || said;
    if (at + size > list.length) break;
    found.push({ code, operand: list.subarray(at, at + size) });
    at += size;
  }
  return found;
}
