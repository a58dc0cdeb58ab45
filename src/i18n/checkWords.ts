import { addWords } from "./dictionaries.ts";
import { check as en } from "./en/check.ts";
import type { Words } from "./words.ts";
import { check as zh } from "./zh/check.ts";

/** The words of checking a file, which no other page needs: there before it is drawn. */
export function putCheckWords(): void {
  addWords("zh", zh);
  addWords("en", en);
}

/** What a file may come to, in the units of the sentences about it. */
type Limits = {
  readonly bytes: number;
  readonly unpackedBytes: number;
  readonly pages: number;
  readonly minutes: number;
};

/** What the sentences about files that cannot be read go by. */
type ReadingSentence =
  Extract<keyof typeof zh, `reading.${string}`> extends `reading.${infer Fault}` ? Fault : never;

/** Why a file could not be read and what to do about it. */
export function faultText(fault: ReadingSentence, limits: Limits, words: Words): string {
  return words.t(`reading.${fault}`, limitsInWords(limits));
}

/** The values that sentences about limits take. */
export function limitsInWords({ bytes, unpackedBytes, pages, minutes }: Limits) {
  return { bytes: bytes / 1_000_000, unpacked: unpackedBytes / 1_000_000, pages, minutes };
}
