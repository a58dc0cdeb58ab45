import type { Finding } from "../audit/finding.ts";
import { polished } from "./findingFacts.ts";
import { titleOf } from "./findingSpeech.ts";
import type { Words } from "./words.ts";

/** What a check is about, in a few words and without its verdict. */
export function findingTitle(finding: Finding, words: Words): string {
  return polished(titleOf(finding, words));
}
