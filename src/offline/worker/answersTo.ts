import type { SiteFile } from "./siteFiles.ts";

/**
 * Under which addresses what answers a navigation may be kept, the likeliest first: the file itself,
 * the page drawn ahead of time, the general page. A file that is not there is not replaced by a page.
 * @param scope the address of the site
 */
export function answersTo(url: string, scope: string, files: readonly SiteFile[]): string[] {
  const address = url.replace(/[?#].*$/s, "");
  const bare = address.replace(/\/(index\.html)?$/, "");
  return [
    address,
    ...(namesFile(address, files) ? [] : [`${bare}/`, `${bare}.html`, `${scope}404.html`]),
  ];
}

/** A page's address may contain dots too, so only the endings that the site has count. */
function namesFile(address: string, files: readonly SiteFile[]): boolean {
  const ending = /\.[^./]+$/.exec(address)?.[0];
  if (ending === undefined || ending === ".html") return false;
  return files.some(([path]) => path.endsWith(ending));
}
