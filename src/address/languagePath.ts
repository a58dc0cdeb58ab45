import type { Locale } from "../i18n/words.ts";
import { defaultKey } from "../reports/defaultKey.ts";

/** English pages stand below this; all others are Chinese. */
const englishRoot = "/en";

/** Pages of any report but the first stand below this and the report's id. */
const reportRoot = "/r";

/** What a path says before it names a page: the language, and the id of the report. */
export type PathHead = { readonly locale: Locale; readonly report: string };

/** The language of a page: its path alone says it. */
export function localeOf(pathname: string): Locale {
  return pathname === englishRoot || pathname.startsWith(`${englishRoot}/`) ? "en" : "zh";
}

function withoutLanguage(pathname: string): string {
  return localeOf(pathname) === "en" ? pathname.slice(englishRoot.length) : pathname;
}

const reportHead = new RegExp(`^/*${reportRoot.slice(1)}/+([^/]+)`);

/** The id of the report that a page is about, whether or not there is one: the first where the path names none. */
export function reportIdOf(pathname: string): string {
  return reportHead.exec(withoutLanguage(pathname))?.[1] ?? defaultKey.id;
}

/** Whether a path names the first report, whose pages stand at paths without its name. */
export function namesFirstReport(pathname: string): boolean {
  return reportHead.exec(withoutLanguage(pathname))?.[1] === defaultKey.id;
}

/** The language and the report of a path. */
export function pathHead(pathname: string): PathHead {
  return { locale: localeOf(pathname), report: reportIdOf(pathname) };
}

/**
 * A path as `paths.ts` knows it: without its language and its report, and without the slash that hosts
 * append. It begins with one slash only, since two would name another host.
 */
export function barePath(pathname: string): string {
  const bare = withoutLanguage(pathname).replace(reportHead, "");
  return `/${bare.replace(/^\/+|\/+$/g, "")}`;
}

/**
 * A page in one language, of one report.
 * @param path a bare one; may bring a query and a hash
 * @param report its id; without it the first report
 */
export function pathIn(locale: Locale, path: string, report: string = defaultKey.id): string {
  const language = locale === "en" ? englishRoot : "";
  if (report === defaultKey.id) return language + path;
  // The first page of a report has no slash at its end, as no page has.
  return `${language}${reportRoot}/${report}${path.replace(/^\/(?=$|[?#])/, "")}`;
}

/** The routes below which every page stands: in each language, of the first report and of any. */
export const pageRoots: readonly string[] = [
  "/",
  englishRoot,
  `${reportRoot}/:reportId`,
  `${englishRoot}${reportRoot}/:reportId`,
];
