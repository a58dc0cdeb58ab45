import { useMemo } from "react";
import { useLocation } from "react-router-dom";
import { localeOf } from "./languagePath.ts";
import { useQuery } from "./useQuery.ts";
import type { LinkPlace } from "./withSticky.ts";

/** The place of the page one is on, for the links that stand on it. */
export function useLinkPlace(): LinkPlace {
  const locale = localeOf(useLocation().pathname);
  const { query } = useQuery();
  return useMemo(() => ({ locale, query }), [locale, query]);
}
