import { createContext, type ReactNode, use, useContext } from "react";
import { hasWords, loadWords } from "./dictionaries.ts";
import { type Locale, type Words, wordsFor } from "./words.ts";

const WordsContext = createContext<Words>(wordsFor("zh"));

/** Waits for the words of a language; on a change of it the page stays as it is until they are there. */
export function WordsProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  if (!hasWords(locale)) use(loadWords(locale));
  return <WordsContext value={wordsFor(locale)}>{children}</WordsContext>;
}

/** The words of the language in which the page is shown. */
export function useWords(): Words {
  return useContext(WordsContext);
}
