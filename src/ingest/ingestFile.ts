import type { Block } from "./blocks.ts";
import { limits } from "./limits.ts";
import { decodeText } from "./readers/decodeText.ts";
import { detectFormat } from "./readers/detectFormat.ts";
import { ReadingError } from "./readingError.ts";
import { type ReadReport, readReport, type YearsOf } from "./readReport.ts";

/** A file as it was given. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array };

/** A file's paragraphs and tables, and its source where it is a web page. */
type Content = { readonly blocks: readonly Block[]; readonly html?: string };

async function contentOfPage(html: string): Promise<Content> {
  const { readHtml } = await import("./readers/html.ts");
  return { blocks: readHtml(html), html };
}

/** What is in a file, told by its content and never by its name. */
async function contentOf(bytes: Uint8Array): Promise<Content> {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 65_536));
  switch (detectFormat(bytes, head)) {
    case "html":
      return contentOfPage(decodeText(bytes));
    case "mhtml": {
      const { pageOfMhtml } = await import("./readers/mhtml.ts");
      return contentOfPage(decodeText(pageOfMhtml(bytes)));
    }
    case "zip": {
      const { readPacked } = await import("./readers/packed.ts");
      return { blocks: await readPacked(bytes) };
    }
    case "pdf": {
      const { readPdf } = await import("./readers/pdf/readPdf.ts");
      return { blocks: await readPdf(bytes) };
    }
    case "image":
      throw new ReadingError("scan");
    case "ole": {
      const { readOle } = await import("./readers/ole.ts");
      return { blocks: await readOle(bytes) };
    }
    case "text": {
      if (head.includes("\0\0\0")) throw new ReadingError("unknownFormat");
      const text = decodeText(bytes);
      const { looksCommaSeparated, readCommaSeparated } = await import(
        "./readers/commaSeparated.ts"
      );
      if (looksCommaSeparated(text)) return { blocks: readCommaSeparated(text) };
      const { readPlainText } = await import("./readers/plainText.ts");
      return { blocks: readPlainText(text) };
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
  const { blocks, html } = await soundContentOf(bytes);
  try {
    return await readReport(blocks, name, yearsOf);
  } catch (error) {
    if (!(error instanceof ReadingError && error.fault === "noReport")) throw error;
    const { whyNoReport } = await import("./whyNoReport.ts");
    throw new ReadingError(whyNoReport(blocks, html));
  }
}

/** What a reader of its format cannot make anything of is damaged; what fails after that is a fault of ours. */
async function soundContentOf(bytes: Uint8Array): Promise<Content> {
  try {
    return await contentOf(bytes);
  } catch (error) {
    throw error instanceof ReadingError ? error : new ReadingError("damaged", { cause: error });
  }
}
