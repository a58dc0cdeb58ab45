import type { Block } from "../../blocks.ts";
import { limits } from "../../limits.ts";
import { ReadingError } from "../../readingError.ts";
import { type DrawnPage, pagesToBlocks } from "../drawn/pagesToBlocks.ts";
import { goThrough, numbersIn, type OfdPart, type OfdParts, ofdParts } from "./ofdParts.ts";
import { pageObjects } from "./pageObjects.ts";

/** A4, in millimetres: what a page is where the document does not say. */
const usualHeight = 297;

/** The paths of the documents in the package, most often one. */
function documentsIn(root: OfdPart): string[] {
  const paths: string[] = [];
  let within = "";
  goThrough(root.xml, {
    open: (name) => {
      within = name;
    },
    text: (text) => {
      if (within === "DocRoot" && text.trim() !== "") paths.push(text.trim());
    },
    close: () => {
      within = "";
    },
  });
  return paths;
}

function pagesOf(document: OfdPart, parts: OfdParts): DrawnPage[] {
  const templates = new Map<string, string>();
  const pages: string[] = [];
  let height = usualHeight;
  let within = "";
  goThrough(document.xml, {
    open(name, attributes) {
      within = name;
      if (name === "TemplatePage") templates.set(attributes.ID ?? "", attributes.BaseLoc ?? "");
      else if (name === "Page") pages.push(attributes.BaseLoc ?? "");
    },
    text(text) {
      if (within === "PhysicalBox") height = numbersIn(text)[3] ?? height;
    },
    close: () => {
      within = "";
    },
  });
  if (pages.length > limits.pages) throw new ReadingError("tooLarge");
  const template = (id: string) => {
    const path = templates.get(id);
    return path === undefined ? undefined : parts(document.folder, path)?.xml;
  };
  return pages.flatMap((path) => {
    const page = parts(document.folder, path);
    return page ? [pageObjects(page.xml, height, template)] : [];
  });
}

/**
 * Paragraphs and ruled tables of an OFD (GB/T 33190-2016). The line of a block is its page.
 * @throws ReadingError `scan` where there are pictures or outlines in place of text
 */
export function readOfd(bytes: Uint8Array): Block[] {
  const parts = ofdParts(bytes);
  const root = parts("", "OFD.xml");
  if (!root) throw new ReadingError("damaged");
  return pagesToBlocks(
    documentsIn(root).flatMap((path) => {
      const document = parts("", path);
      return document ? pagesOf(document, parts) : [];
    }),
  );
}
