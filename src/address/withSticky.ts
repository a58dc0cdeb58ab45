import { type PathHead, pathIn } from "./languagePath.ts";

/** Where a link stands, or the text that it is part of: language, report, and the query below them. */
export type LinkPlace = PathHead & { readonly query: URLSearchParams };

/** A theme as our choices are called; what else stands there need not be carried through the site. */
const code = /^[a-z]{1,12}$/;

/**
 * A path with what every link within the product takes along: the language, the report, the theme
 * someone chose, and the wish for Chinese on a device that would be given English.
 */
export function withSticky(path: string, { locale, report, query }: LinkPlace): string {
  const [place = "", hash] = path.split("#");
  const [bare = "", own = ""] = place.split("?");
  const params = new URLSearchParams(own);
  if (locale === "zh" && query.get("lang") === "zh") params.set("lang", "zh");
  const theme = query.get("theme");
  if (theme && code.test(theme)) params.set("theme", theme);
  const text = params.toString();
  const full = `${bare}${text === "" ? "" : `?${text}`}${hash === undefined ? "" : `#${hash}`}`;
  return pathIn(locale, full, report);
}
