import { type DefaultTreeAdapterTypes, html, parse } from "parse5";
import type { Block, GridCell } from "../blocks.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const unseen = new Set(["script", "style", "noscript", "template", "head", "iframe", "object"]);
const ends = new Set(["p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "br", "section"]);
/** Spans beyond this are a mistake, or meant to fill our memory. */
const widest = 100;

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function span(element: Element, name: string): number {
  const number = Number.parseInt(attribute(element, name) ?? "1", 10);
  return Number.isFinite(number) ? Math.min(widest, Math.max(1, number)) : 1;
}

function textOf(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!isElement(node) || unseen.has(node.tagName)) return "";
  const inner = node.childNodes.map(textOf).join("");
  return ends.has(node.tagName) ? `${inner}\n` : inner;
}

function elementsIn(element: Element, names: readonly string[]): Element[] {
  return element.childNodes.flatMap((node) => {
    if (!isElement(node)) return [];
    if (names.includes(node.tagName)) return [node];
    return ["tbody", "thead", "tfoot"].includes(node.tagName) ? elementsIn(node, names) : [];
  });
}

/** The cells of a table where they are drawn: what spans rows pushes those of later rows to the right. */
function gridOf(table: Element): GridCell[] {
  // For each column the first row in which it is free.
  const freeFrom: number[] = [];
  return elementsIn(table, ["tr"]).flatMap((tr, row) => {
    let column = 0;
    return elementsIn(tr, ["td", "th"]).map((cell): GridCell => {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      const [rowSpan, columnSpan] = [span(cell, "rowspan"), span(cell, "colspan")];
      const text = cell.childNodes.map(textOf).join("").trim();
      const found = { row, column, rowSpan, columnSpan, text };
      for (let over = 0; over < columnSpan; over += 1) freeFrom[column + over] = row + rowSpan;
      column += columnSpan;
      return found;
    });
  });
}

/** Paragraphs and tables of a web page, as a browser would show them; nothing in it runs or is fetched. */
export function readHtml(source: string): Block[] {
  const blocks: Block[] = [];
  let line = 0;
  let words = "";
  const close = (): void => {
    if (words.trim() !== "") {
      line += 1;
      blocks.push({ kind: "paragraph", text: words.trim(), line });
    }
    words = "";
  };
  // Not by recursion: pages may be nested deeper than a stack is high.
  const waiting: (Node | "end")[] = [...parse(source).childNodes].reverse();
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (node === "end") close();
    else if (node === undefined) continue;
    else if (node.nodeName === "#text") words += (node as DefaultTreeAdapterTypes.TextNode).value;
    else if (!isElement(node) || unseen.has(node.tagName)) continue;
    else if (node.tagName === html.TAG_NAMES.TABLE && !hasTable(node)) {
      close();
      line += 1;
      blocks.push({ kind: "table", cells: gridOf(node), line });
    } else {
      if (ends.has(node.tagName)) {
        close();
        waiting.push("end");
      }
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child) waiting.push(child);
      }
    }
  }
  close();
  return blocks;
}

/** Whether a table holds another: then it only puts things in their places. */
function hasTable(table: Element): boolean {
  const waiting: Node[] = [...table.childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === "table") return true;
    waiting.push(...node.childNodes);
  }
  return false;
}
