/**
 * What a report goes by that was read here: made of the file's bytes, so that the same file opened in
 * another browser has the same address there. Not for secrets: it only tells files apart.
 */
export function ownIdOf(bytes: Uint8Array): string {
  let [one, two] = [0x811c9dc5, 0xc2b2ae35];
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193);
    two = Math.imul(two ^ byte, 0x85ebca6b) ^ (two >>> 13);
  }
  const hex = (part: number) => (part >>> 0).toString(16).padStart(8, "0");
  return `own-${hex(one)}${hex(two)}`;
}

/** Whether a report of this id is kept in a browser and does not come with the product. */
export function isOwnId(id: string): boolean {
  return /^own-[0-9a-f]{16}$/.test(id);
}
