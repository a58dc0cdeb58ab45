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
