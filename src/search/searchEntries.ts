import { matchRanks, matchText } from "./matchText.ts";
import type { SearchEntry, SearchKind } from "./searchEntry.ts";
import { type SearchedNumber, searchedNumber } from "./searchedNumber.ts";
import { synonymsOf } from "./synonyms.ts";

export type SearchGroup = { readonly kind: SearchKind; readonly entries: readonly SearchEntry[] };

const kinds: readonly SearchKind[] = ["indicator", "finding", "chart", "page"];

/** Behind every match by name: another word for a name, what something stands below, both at once. */
const bySynonym = matchRanks.initials + 1;
const byContext = bySynonym + 1;
const bySynonymInContext = byContext + 1;

function hasNumber({ numbers }: SearchEntry, { number, unit }: SearchedNumber): boolean {
  return numbers.some(
    (each) => each.number === number && (unit === undefined || each.unit === unit),
  );
}

function rankOf(
  entry: SearchEntry,
  query: string,
  number: SearchedNumber | undefined,
  synonyms: readonly string[],
): number | undefined {
  if (number && hasNumber(entry, number)) return matchRanks.exact;
  const rank = matchText(query, entry.names);
  if (rank !== undefined) return rank;
  if (synonyms.some((word) => matchText(word, entry.names) !== undefined)) return bySynonym;
  const all = [...entry.names, ...entry.context];
  if (matchText(query, all) !== undefined) return byContext;
  return synonyms.some((word) => matchText(word, all) !== undefined)
    ? bySynonymInContext
    : undefined;
}

/**
 * What fits a query, by kind: best matches first, and first the kind that has the best of all. Equal
 * ones keep the order of the form.
 */
export function searchEntries(
  entries: readonly SearchEntry[],
  query: string,
): readonly SearchGroup[] {
  const number = searchedNumber(query);
  const synonyms = synonymsOf(query);
  const found = entries
    .map((entry) => ({ entry, rank: rankOf(entry, query, number, synonyms) }))
    .filter((each): each is { entry: SearchEntry; rank: number } => each.rank !== undefined)
    .sort((a, b) => a.rank - b.rank);
  const best = (kind: SearchKind) => found.find(({ entry }) => entry.kind === kind)?.rank;
  return kinds
    .flatMap((kind) => {
      const rank = best(kind);
      return rank === undefined ? [] : [{ kind, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ kind }) => ({
      kind,
      entries: found.filter(({ entry }) => entry.kind === kind).map(({ entry }) => entry),
    }));
}
