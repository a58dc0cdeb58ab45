import { useCallback, useEffect } from "react";
import { type Location, type Path, useLocation, useNavigate } from "react-router-dom";
import type { Locale } from "../i18n/words.ts";
import { barePath, pathHead, pathIn } from "./languagePath.ts";

export type QueryChange = Readonly<Record<string, string | null | undefined>>;

type ChangeOptions = {
  /** Makes it a place that one goes back to; otherwise the entry in the history is replaced. */
  push?: boolean;
  /** Goes to the same page in this language. */
  locale?: Locale;
};

export type ChangeAddress = (values: QueryChange, options?: ChangeOptions) => void;

/**
 * What was asked for last, from where. The router shows a new address only after the next render: a
 * second change until then goes on from the first instead of undoing it.
 */
let asked: { readonly from: Location; readonly to: Path } | undefined;

/**
 * A way to change some of the query, and the language with it; null, undefined and "" take a name
 * out. A switch is not a page one goes back to, so the entry in the history is replaced by default.
 */
export function useChangeAddress(): ChangeAddress {
  const location = useLocation();
  const navigate = useNavigate();

  useEffect(() => {
    if (asked && asked.from !== location) asked = undefined;
  }, [location]);

  return useCallback(
    (values, { push = false, locale } = {}) => {
      const from = asked?.from === location ? asked.to : location;
      const params = new URLSearchParams(from.search);
      for (const [name, value] of Object.entries(values)) {
        if (value) params.set(name, value);
        else params.delete(name);
      }
      const text = params.toString();
      const to = {
        pathname: inLocale(from.pathname, locale),
        search: text === "" ? "" : `?${text}`,
        hash: from.hash,
      };
      asked = { from: location, to };
      navigate(to, { replace: !push, preventScrollReset: true });
    },
    [location, navigate],
  );
}

function inLocale(pathname: string, locale: Locale | undefined): string {
  const head = pathHead(pathname);
  if (locale === undefined || locale === head.locale) return pathname;
  return pathIn(locale, barePath(pathname), head.report);
}
