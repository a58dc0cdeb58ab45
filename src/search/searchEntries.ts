import { matchRanks, matchText } from "./matchText.ts";
import type { SearchEntry, SearchKind } from "./searchIndex.ts";

export type SearchGroup = { readonly kind: SearchKind; readonly entries: readonly SearchEntry[] };

const kinds: readonly SearchKind[] = ["indicator", "chart", "page"];

/** Behind every match by name. */
const byContext = matchRanks.initials + 1;

function rankOf(entry: SearchEntry, query: string): number | undefined {
  const rank = matchText(query, entry.names);
  if (rank !== undefined) return rank;
  return matchText(query, [...entry.names, ...entry.context]) === undefined ? undefined : byContext;
}

/**
 * What fits a query, by kind: best matches first, and first the kind that has the best of all. Equal
 * ones keep the order of the form.
 */
export function searchEntries(
  entries: readonly SearchEntry[],
  query: string,
): readonly SearchGroup[] {
  const found = entries
    .map((entry) => ({ entry, rank: rankOf(entry, query) }))
    .filter((each): each is { entry: SearchEntry; rank: number } => each.rank !== undefined)
    .sort((a, b) => a.rank - b.rank);
  const order = [...new Set(found.map(({ entry }) => entry.kind))];
  const best = new Map(
    order.map((kind) => [kind, found.find(({ entry }) => entry.kind === kind)?.rank ?? byContext]),
  );
  return kinds
    .filter((kind) => best.has(kind))
    .sort((a, b) => (best.get(a) ?? byContext) - (best.get(b) ?? byContext))
    .map((kind) => ({
      kind,
      entries: found.filter(({ entry }) => entry.kind === kind).map(({ entry }) => entry),
    }));
}
