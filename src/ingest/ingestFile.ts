import type { Block } from "./blocks.ts";
import { limits } from "./limits.ts";
import { decodeText } from "./readers/decodeText.ts";
import { detectFormat } from "./readers/detectFormat.ts";
import { ReadingError } from "./readingError.ts";
import { type ReadReport, readReport, type YearsOf } from "./readReport.ts";

/** A file as it was given. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array };

/** The paragraphs and tables of a file, told by its content and never by its name. */
async function blocksOf(bytes: Uint8Array): Promise<readonly Block[]> {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 65_536));
  switch (detectFormat(bytes, head)) {
    case "html": {
      const { readHtml } = await import("./readers/html.ts");
      return readHtml(decodeText(bytes));
    }
    case "mhtml": {
      const [{ pageOfMhtml }, { readHtml }] = await Promise.all([
        import("./readers/mhtml.ts"),
        import("./readers/html.ts"),
      ]);
      return readHtml(decodeText(pageOfMhtml(bytes)));
    }
    case "zip": {
      const { readPacked } = await import("./readers/packed.ts");
      return readPacked(bytes);
    }
    case "pdf": {
      const { readPdf } = await import("./readers/pdf/readPdf.ts");
      return readPdf(bytes);
    }
    case "image":
      throw new ReadingError("scan");
    case "ole": {
      const { readOle } = await import("./readers/ole.ts");
      return readOle(bytes);
    }
    case "text": {
      if (head.includes("\0\0\0")) throw new ReadingError("unknownFormat");
      const text = decodeText(bytes);
      const { looksCommaSeparated, readCommaSeparated } = await import(
        "./readers/commaSeparated.ts"
      );
      if (looksCommaSeparated(text)) return readCommaSeparated(text);
      const { readPlainText } = await import("./readers/plainText.ts");
      return readPlainText(text);
    }
  }
}

/**
 * Reads a report out of a file, whatever format it is in.
 * @param yearsOf what the place's other reports say, once the file has said which place and year it is about
 * @throws ReadingError with what is wrong, and nothing but that
 */
export async function ingestFile(
  { name, bytes }: GivenFile,
  yearsOf?: YearsOf,
): Promise<ReadReport> {
  if (/^~\$/.test(name)) throw new ReadingError("locked");
  if (bytes.length === 0) throw new ReadingError("empty");
  if (bytes.length > limits.bytes) throw new ReadingError("tooLarge");
  return readReport(await soundBlocksOf(bytes), name, yearsOf);
}

/** What a reader of its format cannot make anything of is damaged; what fails after that is a fault of ours. */
async function soundBlocksOf(bytes: Uint8Array) {
  try {
    return await blocksOf(bytes);
  } catch (error) {
    throw error instanceof ReadingError ? error : new ReadingError("damaged", { cause: error });
  }
}
