import { createContext, type ReactNode, useContext } from "react";
import { type Locale, type Words, wordsFor } from "./words.ts";

const WordsContext = createContext<Words>(wordsFor("zh"));

export function WordsProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <WordsContext value={wordsFor(locale)}>{children}</WordsContext>;
}

/** The words of the language in which the page is shown. */
export function useWords(): Words {
  return useContext(WordsContext);
}
