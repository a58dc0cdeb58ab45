import { charactersBySyllable } from "virtual:pinyin";
import { remembered } from "./remembered.ts";

const readings = new Map<string, string[]>();
for (const [syllable, characters] of Object.entries(charactersBySyllable)) {
  for (const character of characters) {
    const known = readings.get(character);
    if (known) known.push(syllable);
    else readings.set(character, [syllable]);
  }
}

/**
 * The letters of a text as someone would type them: a Chinese character by its syllables (more than
 * one where it has several readings, none where we know none), any other letter as itself.
 * Punctuation and spaces are passed over.
 */
export type Syllables = readonly (readonly string[])[];

/** Takes a normalised text, see normalText. */
export const syllablesOf = remembered((text): Syllables => {
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.map((each) =>
    /\p{Script=Han}/u.test(each) ? (readings.get(each) ?? []) : [each],
  );
});

/** Where typed pinyin was found: which letter of the text begins it, and how many it covers. */
type Found = { readonly start: number; readonly whole: boolean };

function runs(typed: string, at: number, text: Syllables, index: number): "whole" | "part" | false {
  if (at === typed.length) return index === text.length ? "whole" : "part";
  for (const syllable of text[index] ?? []) {
    if (typed.startsWith(syllable, at)) {
      const rest = runs(typed, at + syllable.length, text, index + 1);
      if (rest) return rest;
    } else if (syllable.startsWith(typed.slice(at))) return "part"; // Still being typed.
  }
  return false;
}

/** Looks for full pinyin, the last syllable perhaps unfinished: "zhudonggong" is in 主动公开. */
export function findPinyin(typed: string, text: Syllables): Found | undefined {
  for (let start = 0; start < text.length; start += 1) {
    const found = runs(typed, 0, text, start);
    if (found) return { start, whole: start === 0 && found === "whole" };
  }
  return undefined;
}

/** Looks for first letters, at least two: "zdgk" is in 主动公开. */
export function hasInitials(typed: string, text: Syllables): boolean {
  if (typed.length < 2) return false;
  const last = text.length - typed.length;
  for (let start = 0; start <= last; start += 1) {
    const fits = [...typed].every((letter, i) =>
      text[start + i]?.some((syllable) => syllable.startsWith(letter)),
    );
    if (fits) return true;
  }
  return false;
}
