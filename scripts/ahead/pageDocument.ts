import type { RenderedPage } from "../../src/ahead/renderPage.tsx";
import { criticalStyles } from "./criticalStyles.ts";

/** What all pages have in common. */
export type Template = {
  /** The document that the build wrote, with an empty root. */
  readonly html: string;
  /** The whole style sheet. */
  readonly styles: string;
};

/** In place of the Chinese one. */
const englishDescription =
  "A government's annual open-government report as data to explore, to trust and to present";

/**
 * Shown whole or not yet: a table whose rows are still arriving changes the widths of its columns.
 * Browsers that do not know it show what they have.
 */
const whole = '<link rel="expect" href="#content" blocking="render">';

/** Replaces what must be there exactly once. */
function replaceOne(html: string, part: string | RegExp, by: string): string {
  const parts = html.split(part);
  if (parts.length !== 2) throw new Error(`The page has ${parts.length - 1} times ${part}.`);
  return parts.join(by);
}

/**
 * The finished document of a page: its text, tables and drawings, and the styles they need, so that
 * the first answer of a server is all that a reader waits for.
 * @param path the page's path below the site's address, which it must not be mistaken for another's
 */
export function pageDocument(
  template: Template,
  path: string,
  { title, html }: RenderedPage,
): string {
  const english = /^\/en(\/|$)/.test(path);
  let page = template.html;
  // What search engines read stands once, on the first page.
  if (!/^\/(en)?$/.test(path))
    page = page.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, "");
  if (english)
    page = replaceOne(page, /(?<=<meta name="description" content=")[^"]*/, englishDescription);
  page = replaceOne(
    page,
    '<html lang="zh-CN">',
    `<html lang="${english ? "en" : "zh-CN"}" data-page="${path}">`,
  );
  page = replaceOne(page, /<title>[^<]*<\/title>/, `<title>${title}</title>`);
  page = replaceOne(page, /<div id="root">.*?<\/div>/s, `<div id="root">${html}</div>`);
  return replaceOne(
    page,
    "</head>",
    `${whole}<style>${criticalStyles(template.styles, html)}</style></head>`,
  );
}
