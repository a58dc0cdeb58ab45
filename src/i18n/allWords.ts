import { putCheckWords } from "./checkWords.ts";
import { putUnitWords, putWords } from "./dictionaries.ts";
import { rest as en, unitWord } from "./en/rest.ts";
import { rest as zh } from "./zh/rest.ts";

// For programs that wait for nothing: tests, and what draws pages ahead of time.
putWords("zh", zh);
putWords("en", en);
putUnitWords(unitWord);
putCheckWords();
