import type { Block } from "../blocks.ts";
import { ReadingError } from "../readingError.ts";
import { unzip } from "./unzip.ts";

const wordText = "word/document.xml";
const openText = "content.xml";
const typeOfOpen = "mimetype";

/** Word, Excel, OpenDocument and OFD files, which are all packed XML: told by the parts they have. */
export async function readPacked(bytes: Uint8Array): Promise<readonly Block[]> {
  // All of it is unpacked once, so that what is too large is refused before a reader opens it.
  const names = new Set<string>();
  const parts = unzip(bytes, (name) => {
    names.add(name);
    return !/\.(png|jpe?g|gif|emf|wmf|ttf)$/i.test(name);
  });
  const text = (name: string) => new TextDecoder().decode(parts.get(name));
  if (names.has(wordText)) {
    const { readWordXml } = await import("./docx.ts");
    return readWordXml(text(wordText));
  }
  if ([...names].some((name) => /^\/?ofd\.xml$/i.test(name))) {
    const { readOfd } = await import("./ofd/readOfd.ts");
    return readOfd(bytes);
  }
  if (names.has("xl/workbook.xml") || names.has("xl/workbook.bin")) return readSheets(bytes);
  if (!names.has(openText)) throw new ReadingError("unknownFormat");
  if (text(typeOfOpen).includes("spreadsheet")) return readSheets(bytes);
  const { readOpenText } = await import("./odt.ts");
  return readOpenText(text(openText));
}

async function readSheets(bytes: Uint8Array): Promise<readonly Block[]> {
  const { readSpreadsheet } = await import("./spreadsheet.ts");
  return readSpreadsheet(bytes);
}
