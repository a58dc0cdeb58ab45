import type { Block } from "../blocks.ts";
import { ReadingError } from "../readingError.ts";

/** The name of a part, as these files write it: two bytes a character. */
function has(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  const last = bytes.length - wanted.length;
  for (let at = 0; at <= last; at += 2) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** Files of before 2007: Word and WPS, Excel and ET. A locked new file hides in one, too. */
export async function readOle(bytes: Uint8Array): Promise<readonly Block[]> {
  if (has(bytes, "EncryptedPackage")) throw new ReadingError("password");
  if (has(bytes, "WordDocument")) {
    const { readDoc } = await import("./doc/readDoc.ts");
    return readDoc(bytes);
  }
  if (!(has(bytes, "Workbook") || has(bytes, "Book"))) throw new ReadingError("unknownFormat");
  const { readSpreadsheet } = await import("./spreadsheet.ts");
  return readSpreadsheet(bytes);
}
