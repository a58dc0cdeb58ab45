import { useCallback } from "react";
import { useSearchParams } from "react-router-dom";

export type QueryChange = Readonly<Record<string, string | null | undefined>>;

/**
 * The query of the address and a way to change some of it; null, undefined and "" take a name out.
 * Changes replace the entry in the history by default: a switch is not a page one goes back to.
 */
export function useQuery(): {
  query: URLSearchParams;
  change: (values: QueryChange, options?: { push?: boolean }) => void;
} {
  const [query, setQuery] = useSearchParams();
  const change = useCallback(
    (values: QueryChange, { push = false } = {}) => {
      setQuery(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(values)) {
            if (value) after.set(name, value);
            else after.delete(name);
          }
          return after;
        },
        { replace: !push, preventScrollReset: true },
      );
    },
    [setQuery],
  );
  return { query, change };
}

/** What every link within the product takes along: the language and the theme someone chose. */
const stickyNames = ["lang", "theme"] as const;

/** A path with the sticky part of the present query. */
export function withSticky(path: string, query: URLSearchParams): string {
  const [place = "", hash] = path.split("#");
  const [bare = "", own = ""] = place.split("?");
  const params = new URLSearchParams(own);
  for (const name of stickyNames) {
    const value = query.get(name);
    if (value && !params.has(name)) params.set(name, value);
  }
  const text = params.toString();
  return `${bare}${text === "" ? "" : `?${text}`}${hash === undefined ? "" : `#${hash}`}`;
}
