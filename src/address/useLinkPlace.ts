import { useMemo } from "react";
import { useLocation } from "react-router-dom";
import { pathHead } from "./languagePath.ts";
import { useQuery } from "./useQuery.ts";
import type { LinkPlace } from "./withSticky.ts";

/** The place of the page one is on, for the links that stand on it. */
export function useLinkPlace(): LinkPlace {
  const { pathname } = useLocation();
  const { query } = useQuery();
  return useMemo(() => ({ ...pathHead(pathname), query }), [pathname, query]);
}
