import type { PDFPageProxy } from "pdfjs-dist";
import type { Block } from "../../blocks.ts";
import { limits } from "../../limits.ts";
import { plainCharacters } from "../../plainCharacters.ts";
import { ReadingError } from "../../readingError.ts";
import { CharacterMaps } from "./characterMaps.ts";
import { combine, type Matrix, type PlacedCharacter } from "./geometry.ts";
import { joinPages } from "./joinPages.ts";
import { type DrawingOperators, pageRules, upright } from "./pageRules.ts";
import { type RuledTable, ruledTables, textOf } from "./ruledTables.ts";

/** Each character of a page by itself, so that a run over two cells is divided between them. */
async function charactersOf(page: PDFPageProxy): Promise<readonly PlacedCharacter[]> {
  const base = upright(page);
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
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

/** The lines of a page that stand in none of its tables, from top to bottom. */
function linesBeside(
  characters: readonly PlacedCharacter[],
  tables: readonly RuledTable[],
): readonly { readonly y: number; readonly text: string }[] {
  const free = characters.filter(
    ({ x, y }) =>
      !tables.some(
        ({ xs, top, bottom }) => y < top && y > bottom && x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0),
      ),
  );
  const lines: PlacedCharacter[][] = [];
  for (const character of [...free].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && Math.abs(first.y - character.y) <= first.height * 0.5)
      line.push(character);
    else lines.push([character]);
  }
  return lines.map((line) => ({ y: line[0]?.y ?? 0, text: textOf(line) }));
}

/**
 * Paragraphs and ruled tables of a PDF with text in it. The line of a block is its page.
 * @throws ReadingError `password`, `damaged`, and `scan` where there are pictures in place of text
 */
export async function readPdf(bytes: Uint8Array): Promise<Block[]> {
  // It asks for one while loading, and draws nothing here.
  Object.assign(globalThis, { DOMMatrix: globalThis.DOMMatrix ?? class {} });
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // Its other half runs in this thread, which is a worker already: it finds it where this import puts it.
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const loading = pdfjs.getDocument({
    // A copy of its own, which it takes away from us.
    data: new Uint8Array(bytes),
    BinaryDataFactory: CharacterMaps,
    useWorkerFetch: false,
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > limits.pages) throw new ReadingError("tooLarge");
    const tables: (readonly RuledTable[])[] = [];
    const beside: (readonly { y: number; text: string }[])[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const characters = await charactersOf(page);
      const onPage = ruledTables(
        await pageRules(page, pdfjs.OPS as unknown as DrawingOperators),
        characters,
      );
      tables.push(onPage);
      beside.push(linesBeside(characters, onPage));
      page.cleanup();
    }
    const all = beside.flat().reduce((sum, { text }) => sum + text.length, 0);
    if (all === 0 && tables.flat().length === 0) throw new ReadingError("scan");
    return inOrder(joinPages(tables), beside);
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") {
      throw new ReadingError("password", { cause: error });
    }
    throw error;
  } finally {
    await loading.destroy();
  }
}

/** Lines and tables as they follow each other on the pages. */
function inOrder(
  tables: ReturnType<typeof joinPages>,
  beside: readonly (readonly { y: number; text: string }[])[],
): Block[] {
  return beside.flatMap((lines, index) => {
    const page = index + 1;
    const here = tables
      .filter(({ firstPage }) => firstPage === page)
      .map(({ top, cells }) => ({ y: top, block: { kind: "table", cells, line: page } as const }));
    const words = lines.map(({ y, text }) => ({
      y,
      block: { kind: "paragraph", text, line: page } as const,
    }));
    return [...here, ...words].sort((a, b) => b.y - a.y).map(({ block }) => block);
  });
}
