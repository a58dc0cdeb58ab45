import type { RenderedPage } from "../../src/ahead/renderPage.tsx";
import { criticalStyles } from "./criticalStyles.ts";
import { previewTags } from "./previewTags.ts";

/** What all pages have in common. */
export type Template = {
  /** The document that the build wrote, with an empty root. */
  readonly html: string;
  /** The whole style sheet. */
  readonly styles: string;
};

/**
 * Nothing is painted before the content begins: an empty frame would only keep the first true one
 * waiting. From there on the page is shown as it arrives. Browsers that do not know it lose nothing.
 */
const notEmpty = '<link rel="expect" href="#content" blocking="render">';

/** Replaces what must be there exactly once. */
function replaceOne(html: string, part: string | RegExp, by: string): string {
  const parts = html.split(part);
  if (parts.length !== 2) throw new Error(`The page has ${parts.length - 1} times ${part}.`);
  return parts.join(by);
}

const scriptTag = /<script type="module"([^>]*) src="([^"]+)"><\/script>/;
const preloadTag = /<link rel="modulepreload"/g;

/** Fetches the parts of the program side by side, and runs the first, which imports the others. */
const begin = `if (document.documentElement.hasAttribute("data-old")) return;
const parts = document.querySelectorAll("link[data-program]");
for (const part of parts) part.rel = "modulepreload";
import(parts[0].href).catch((error) => {
if (error instanceof SyntaxError) dispatchEvent(new Event("gongkai:old"));
else throw error;
});`;

/**
 * The program is fetched, and begins, when the page has been painted. Before, it would compete with
 * the page for network and processor; and a module in the page runs before anyone has seen the page.
 * What is pressed until it begins it finds in `gongkaiPressed`.
 */
function programLast(html: string): string {
  const [tag = "", attributes = "", address = ""] = scriptTag.exec(html) ?? [];
  const later = "<link data-program";
  const page = replaceOne(html, tag, `${later}${attributes} href="${address}">`);
  const program = `addEventListener("click", (event) => { window.gongkaiPressed = event.target; }, true);
addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => setTimeout(() => {
${begin}
})));`;
  return replaceOne(
    page.replace(preloadTag, later),
    "</head>",
    `<script>${program}</script></head>`,
  );
}

/** What a document says of itself before anything of it is shown. */
function withHead(html: string, path: string, { title, description }: RenderedPage): string {
  const english = /^\/en(\/|$)/.test(path);
  let page = replaceOne(
    html,
    /<meta name="description"[^>]*>/,
    previewTags({ title, description, english }),
  );
  page = replaceOne(page, '<html lang="zh-CN">', `<html lang="${english ? "en" : "zh-CN"}">`);
  // What a chart in a frame of another page leads to does not belong into the frame.
  if (/^(\/en)?(\/r\/[^/]+)?\/embed\//.test(path))
    page = replaceOne(page, "<title>", '<base target="_blank"><title>');
  return replaceOne(page, /<title>[^<]*<\/title>/, `<title>${title}</title>`);
}

/**
 * The finished document of a page: its text, tables and drawings, and the styles they need, so that
 * the first answer of a server is all that a reader waits for.
 * @param path the page's path below the site's address, which it must not be mistaken for another's
 * @param dataset what search engines read of a report, on its first page
 */
export function pageDocument(
  template: Template,
  path: string,
  rendered: RenderedPage,
  dataset = "",
): string {
  const { html } = rendered;
  let page = withHead(programLast(template.html), path, rendered);
  page = replaceOne(page, '<html lang="', `<html data-page="${path}" lang="`);
  page = replaceOne(page, /<div id="root">.*?<\/div>/s, `<div id="root">${html}</div>`);
  return replaceOne(
    page,
    "</head>",
    `${dataset}${notEmpty}<style>${criticalStyles(template.styles, html)}</style></head>`,
  );
}

/**
 * The document of a page that is drawn in the browser: nothing of it stands there yet, but what it is
 * about is said in its head, for whoever passes on its address.
 * @param html the document that the build wrote, with an empty root
 */
export function shellDocument(html: string, path: string, rendered: RenderedPage): string {
  return withHead(html, path, rendered);
}
