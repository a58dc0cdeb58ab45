import type { Locale } from "../i18n/words.ts";

/** English pages stand below this; all others are Chinese. */
const englishRoot = "/en";

/** The language of a page: its path alone says it. */
export function localeOf(pathname: string): Locale {
  return pathname === englishRoot || pathname.startsWith(`${englishRoot}/`) ? "en" : "zh";
}

/**
 * A path as `paths.ts` knows it: without its language, and without the slash that hosts append. It
 * begins with one slash only, since two would name another host.
 */
export function barePath(pathname: string): string {
  const bare = localeOf(pathname) === "en" ? pathname.slice(englishRoot.length) : pathname;
  return `/${bare.replace(/^\/+|\/+$/g, "")}`;
}

/** The same page in one language. @param path without a language; may bring a query and a hash */
export function pathIn(locale: Locale, path: string): string {
  return locale === "en" ? englishRoot + path : path;
}

/** A path of the routes that fits every language. */
export function inEveryLanguage(path: string): string {
  return path === "/" ? `${englishRoot}?` : `${englishRoot}?${path}`;
}
