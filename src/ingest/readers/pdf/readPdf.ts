import type { PDFPageProxy } from "pdfjs-dist";
import type { Block } from "../../blocks.ts";
import { limits } from "../../limits.ts";
import { plainCharacters } from "../../plainCharacters.ts";
import { ReadingError } from "../../readingError.ts";
import { combine, type Matrix, type PlacedCharacter } from "../drawn/geometry.ts";
import { type DrawnPage, pagesToBlocks } from "../drawn/pagesToBlocks.ts";
import { loadPdf } from "./loadPdf.ts";
import { type DrawingOperators, pageRules, upright } from "./pageRules.ts";

type TextItem = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>["items"][number];

/** As `getTextContent` gives them, which asks a stream for what no browser before Chromium 124 has. */
async function textItems(page: PDFPageProxy): Promise<readonly TextItem[]> {
  const reader = (page.streamTextContent() as ReadableStream<{ items: TextItem[] }>).getReader();
  const items: TextItem[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    items.push(...next.value.items);
  }
  return items;
}

/** Each character of a page by itself, so that a run over two cells is divided between them. */
async function charactersOf(page: PDFPageProxy): Promise<readonly PlacedCharacter[]> {
  const base = upright(page);
  return (await textItems(page)).flatMap((item) => {
    if (!("str" in item) || item.str === "") return [];
    const matrix = combine(base, item.transform as unknown as Matrix);
    const length = Math.hypot(matrix[0], matrix[1]) || 1;
    const [alongX, alongY] = [matrix[0] / length, matrix[1] / length];
    const texts = [...item.str];
    // A Chinese character is twice as wide as a digit.
    const widths = texts.map((text) => (text > "\u2e7f" ? 2 : 1));
    const all = widths.reduce((sum, each) => sum + each, 0);
    let before = 0;
    return texts.map((text, at): PlacedCharacter => {
      const width = (item.width * (widths[at] ?? 1)) / all;
      const middle = before + width / 2;
      before += width;
      return {
        text: plainCharacters(text),
        x: matrix[4] + alongX * middle - alongY * item.height * 0.3,
        y: matrix[5] + alongY * middle + alongX * item.height * 0.3,
        height: item.height || 8,
      };
    });
  });
}

/**
 * Paragraphs and ruled tables of a PDF with text in it. The line of a block is its page.
 * @throws ReadingError `password`, `damaged`, and `scan` where there are pictures in place of text
 */
export async function readPdf(bytes: Uint8Array): Promise<Block[]> {
  const { loading, operators } = await loadPdf(bytes, {
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > limits.pages) throw new ReadingError("tooLarge");
    const pages: DrawnPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push({
        characters: await charactersOf(page),
        rules: await pageRules(page, operators as unknown as DrawingOperators),
      });
      page.cleanup();
    }
    return pagesToBlocks(pages);
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") {
      throw new ReadingError("password", { cause: error });
    }
    throw error;
  } finally {
    await loading.destroy();
  }
}
