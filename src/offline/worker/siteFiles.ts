/** A file of the site: its address below the site's own, and what its bytes come to. */
export type SiteFile = readonly [path: string, integrity: string];

/** The files of the build and its version, put in when the worker is built. */
declare const __SITE_FILES__: readonly SiteFile[];
declare const __SITE_VERSION__: string;

export const siteFiles = __SITE_FILES__;
export const siteVersion = __SITE_VERSION__;

/** Named by their content: what was kept of an earlier version is good for the next. */
export function namedByContent(path: string): boolean {
  return path.startsWith("assets/");
}

const endings = new Set(siteFiles.flatMap(([path]) => /\.(?!html$)[^./]+$/.exec(path)?.[0] ?? []));

/**
 * Under which addresses what answers a navigation may be kept, the likeliest first: the file itself,
 * the page drawn ahead of time, the general page. A file that is not there is not replaced by a page.
 */
export function answersTo(url: string, scope: string): readonly string[] {
  const address = url.replace(/[?#].*$/s, "");
  const ending = /\.[^./]+$/.exec(address)?.[0];
  if (ending !== undefined && endings.has(ending)) return [address];
  const bare = address.replace(/\/(index\.html)?$/, "");
  return [address, `${bare}/`, `${bare}.html`, scope];
}
