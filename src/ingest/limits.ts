/** What a file may come to before it is refused: no report of this kind is larger, and no page may hang over one. */
export const limits = {
  /** Of the file as it is given. */
  bytes: 50_000_000,
  /** Of all that a packed file holds, unpacked. */
  unpackedBytes: 64_000_000,
  /** Of a PDF. */
  pages: 300,
  /** Of reading one file, where a person waits for it. */
  minutes: 1,
} as const;
