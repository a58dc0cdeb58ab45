import { createContext, type ReactNode, use, useContext } from "react";
import { hasWords, loadWords } from "./dictionaries.ts";
import { type Locale, type Words, wordsFor } from "./words.ts";

const WordsContext = createContext<Words>(wordsFor("zh"));

type WordsProviderProps = { locale: Locale; children: ReactNode };

/** The words in which everything below speaks. Those around a page are always there. */
export function WordsProvider({ locale, children }: WordsProviderProps) {
  return <WordsContext value={wordsFor(locale)}>{children}</WordsContext>;
}

/** The words of the language in which the page is shown. */
export function useWords(): Words {
  return useContext(WordsContext);
}

const awaited = new Map<Locale, Promise<void>>();

/**
 * The words as a rendering waits for them. A failure stands long enough to be shown: asking anew at
 * each rendering would never end.
 */
function awaitedWords(locale: Locale): Promise<void> {
  let promise = awaited.get(locale);
  if (!promise) {
    promise = loadWords(locale);
    promise.catch(() => setTimeout(() => awaited.delete(locale), 1000));
    awaited.set(locale, promise);
  }
  return promise;
}

/** Waits for all words of the language; on a change of it the page stays as it is until they are there. */
export function WithAllWords({ children }: { children: ReactNode }) {
  const { locale } = useWords();
  if (!hasWords(locale)) use(awaitedWords(locale));
  return children;
}
