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

const sources = { zh: () => import("./zh/rest.ts"), en: () => import("./en/rest.ts") } as const;

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
    putWords(locale, (await sources[locale]()).rest);
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
