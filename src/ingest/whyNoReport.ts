import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Block } from "./blocks.ts";
import type { ReadingFault } from "./readingError.ts";

/** A page with fewer characters than these says nothing by itself. */
const fewCharacters = 200;
/** So many links are a list, if most of a page's text stands in them. */
const manyLinks = 8;
const mostInLinks = 0.6;
/** So many numbers in tables are a form. */
const manyNumbers = 12;

/** What the link to a report calls it. */
const namesReport = /年报|年度报告|工作报告/;

const fileLink = /\.(?:pdf|docx?|wps|xlsx?|et|ofd|odt|ods|rar|zip)(?:[?#]|$)/i;

const unseen = new Set(["script", "style", "noscript", "template"]);

type Page = {
  readonly text: number;
  readonly textInLinks: number;
  readonly links: number;
  /** Links to files that are called a report, and files that are shown within the page. */
  readonly files: number;
  readonly scripts: number;
};

/** What a web page is made of. Not by recursion: pages may be nested deeper than a stack is high. */
function pageOf(source: string): Page {
  const page = { text: 0, textInLinks: 0, links: 0, files: 0, scripts: 0 };
  type Waiting = { node: DefaultTreeAdapterTypes.Node; link: "page" | "file" | undefined };
  const waiting: Waiting[] = [{ node: parse(source), link: undefined }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    let { link } = next;
    if ("value" in node) {
      const text = node.value.replace(/\s+/g, "");
      page.text += text.length;
      if (link) page.textInLinks += text.length;
      if (link === "file" && namesReport.test(text)) page.files += 1;
    }
    if ("tagName" in node) {
      if (node.tagName === "script") page.scripts += 1;
      if (unseen.has(node.tagName)) continue;
      const targets = node.attrs.filter(({ name }) => ["href", "src", "data"].includes(name));
      const toFile = targets.some(({ value }) => fileLink.test(value));
      if (node.tagName === "a") {
        page.links += 1;
        link = toFile ? "file" : "page";
      } else if (toFile) page.files += 1;
    }
    for (const child of "childNodes" in node ? node.childNodes : []) {
      waiting.push({ node: child, link });
    }
  }
  return page;
}

/**
 * What a file is in which none of a report's tables was found, so that it can be said what to do.
 * @param html its source where it is a web page
 */
export function whyNoReport(blocks: readonly Block[], html?: string): ReadingFault {
  if (html !== undefined) {
    const { text, textInLinks, links, files, scripts } = pageOf(html);
    if (files > 0 && text - textInLinks < fewCharacters * 4) return "linksFile";
    if (links >= manyLinks && textInLinks > text * mostInLinks) return "linkList";
    if (scripts > 0 && text < fewCharacters) return "shell";
  }
  const numbers = blocks
    .flatMap((block) => (block.kind === "table" ? block.cells : []))
    .filter(({ text }) => /^\s*\d[\d,.]*\s*$/.test(text));
  return numbers.length >= manyNumbers ? "otherForm" : "noReport";
}
