import { normalText } from "./normalText.ts";
import { findPinyin, hasInitials, syllablesOf } from "./syllables.ts";

/** How well a query fits, best first. Initials of a whole name are hardly ever typed by chance. */
export const matchRanks = {
  exact: 0,
  prefix: 1,
  wordStart: 2,
  allInitials: 3,
  substring: 4,
  initials: 5,
} as const;

export type MatchRank = (typeof matchRanks)[keyof typeof matchRanks];

const { exact, prefix, wordStart, allInitials, substring, initials } = matchRanks;

/** Where one piece of text stands in another; both normalised. */
function rankAsWritten(query: string, text: string): MatchRank | undefined {
  if (text === query) return exact;
  if (text.startsWith(query)) return prefix;
  const at = text.indexOf(query);
  if (at < 0) return undefined;
  for (let next = at; next >= 0; next = text.indexOf(query, next + 1)) {
    if (/[^\p{L}\p{N}]/u.test(text[next - 1] ?? "")) return wordStart;
  }
  return substring;
}

function rankAsPinyin(query: string, text: string): MatchRank | undefined {
  const typed = query.replaceAll("ü", "v").replaceAll("'", "");
  if (!/^[a-z0-9]+$/.test(typed) || !/[a-z]/.test(typed) || !/\p{Script=Han}/u.test(text)) {
    return undefined;
  }
  const syllables = syllablesOf(text);
  const found = findPinyin(typed, syllables);
  if (found) return found.whole ? exact : found.start === 0 ? prefix : substring;
  if (!hasInitials(typed, syllables)) return undefined;
  return typed.length === syllables.length ? allInitials : initials;
}

function best(ranks: readonly (MatchRank | undefined)[]): MatchRank | undefined {
  let found: MatchRank | undefined;
  for (const rank of ranks) {
    if (rank !== undefined && (found === undefined || rank < found)) found = rank;
  }
  return found;
}

function rankInAny(query: string, texts: readonly string[]): MatchRank | undefined {
  return best(texts.flatMap((text) => [rankAsWritten(query, text), rankAsPinyin(query, text)]));
}

/** The rank of the worst word, since all words must be found; undefined where one is not. */
function rankOfWords(words: readonly string[], texts: readonly string[]): MatchRank | undefined {
  let worst: MatchRank = exact;
  for (const word of words) {
    const rank = rankInAny(word, texts);
    if (rank === undefined) return undefined;
    if (rank > worst) worst = rank;
  }
  return worst;
}

/**
 * How well a query fits something that goes by several texts: its names in both languages, its code.
 * As one phrase, spaces aside; or as words in any order, each in whichever text has it. Chinese is
 * also found by its pinyin, written out or by first letters. An empty query fits everything.
 * @returns undefined where it does not fit.
 */
export function matchText(query: string, texts: readonly string[]): MatchRank | undefined {
  const phrase = normalText(query);
  if (phrase === "") return prefix;
  const normal = texts.map(normalText);
  const words = phrase.split(" ");
  const ranks = [rankInAny(phrase, normal)];
  // "xing zheng" and "政务服务APP" are typed with spaces, or without, as it happens.
  const squeezed = words.join("");
  ranks.push(
    rankInAny(
      squeezed,
      normal.map((text) => text.replaceAll(" ", "")),
    ),
  );
  // Two words found apart are no exact match, however well each fits.
  const apart = words.length > 1 ? rankOfWords(words, normal) : undefined;
  if (apart !== undefined) ranks.push(apart < wordStart ? wordStart : apart);
  return best(ranks);
}

/** Whether a query fits; see matchText. */
export function matchesQuery(query: string, texts: readonly string[]): boolean {
  return matchText(query, texts) !== undefined;
}
