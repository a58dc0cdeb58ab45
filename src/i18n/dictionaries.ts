import type { UnitWord } from "../forms/countingWords.ts";
import { core as enCore } from "./en/core.ts";
import type { Translation } from "./translation.ts";
import { core as zhCore } from "./zh/core.ts";
import type { rest } from "./zh/rest.ts";

export type Locale = "zh" | "en";
export const locales: readonly Locale[] = ["zh", "en"];

/** What the two languages say so far: the words around every page, the others once they are loaded. */
const dictionaries: Readonly<Record<Locale, Record<string, string>>> = {
  zh: { ...zhCore },
  en: { ...enCore },
};
const complete = new Set<Locale>();
const loading = new Map<Locale, Promise<void>>();

const sources: Readonly<Record<Locale, () => Promise<void>>> = {
  zh: async () => putWords("zh", (await import("./zh/rest.ts")).rest),
  en: async () => {
    const { rest, unitWord } = await import("./en/rest.ts");
    putUnitWords(unitWord);
    putWords("en", rest);
  },
};

/** A message before its values are filled in. A word that is not there yet is never shown as its key. */
export function template(locale: Locale, key: string): string {
  const text = dictionaries[locale][key];
  if (text === undefined)
    throw new Error(`The words of ${locale} have no ${key} yet, or not at all.`);
  return text;
}

/** Whether all words of a language are there. */
export function hasWords(locale: Locale): boolean {
  return complete.has(locale);
}

let unitWord: (symbol: string, counted: string) => UnitWord | undefined = () => undefined;

/** The English word for a unit of the form, once all words of English are there. */
export function englishUnit(symbol: string, counted: string): UnitWord | undefined {
  return unitWord(symbol, counted);
}

/** English needs words for what a form counts; Chinese has them in the form itself. */
export function putUnitWords(words: typeof unitWord): void {
  unitWord = words;
}

/** Words of a part that is loaded by itself. */
export function addWords(locale: Locale, words: Readonly<Record<string, string>>): void {
  Object.assign(dictionaries[locale], words);
}

export function putWords(locale: Locale, words: Translation<typeof rest>): void {
  Object.assign(dictionaries[locale], words);
  complete.add(locale);
}

/** Has all words of a language there. The same promise for everyone, until it fails. */
export function loadWords(locale: Locale): Promise<void> {
  let promise = loading.get(locale);
  if (!promise) {
    promise = hasWords(locale) ? Promise.resolve() : fetchWords(locale);
    loading.set(locale, promise);
  }
  return promise;
}

async function fetchWords(locale: Locale): Promise<void> {
  try {
    await sources[locale]();
  } catch (error) {
    // Whoever asks again has another chance.
    loading.delete(locale);
    throw error;
  }
}

/** For what speaks in a language of its own choice, such as a citation or a slide. */
export async function loadAllWords(): Promise<void> {
  await Promise.all(locales.map(loadWords));
}
