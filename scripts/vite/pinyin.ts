import { customPinyin, pinyin as readingsOf } from "pinyin-pro";
import type { Plugin } from "vite";
import { glossary } from "../../src/forms/glossary.ts";
import { allHeadings, allIndicators } from "../../src/forms/indicators.ts";
import { shortLabel } from "../../src/forms/shortLabels.ts";
import { zh } from "../../src/i18n/zh/messages.ts";
import { reportKeys } from "../../src/reports/catalogue.ts";

const moduleId = "virtual:pinyin";
const resolvedId = `\0${moduleId}`;

/** Words that its dictionary cuts apart wrongly: 本行|政机关, 人参|加. */
customPinyin({ 行政: "xíng zhèng", 参加: "cān jiā" });

/** Messages that name what can be searched: pages, chart titles, where a figure stands. */
const searchedMessage = /^(page|origin|scope|status)\.|\.title$/;

/** Every Chinese text that can be searched. */
function searchedTexts(): string[] {
  return [
    ...allIndicators().flatMap(({ id, label }) => [label.zh, shortLabel(id).zh]),
    ...allHeadings().map(({ label }) => label.zh),
    ...reportKeys.map(({ place }) => place.zh),
    ...glossary.map(({ term }) => term.zh),
    ...Object.entries(zh).flatMap(([key, text]) => (searchedMessage.test(key) ? text : [])),
  ];
}

/**
 * The syllables with the characters read so, without tones. Each text is read as a whole, so that a
 * character gets the readings it has here (行 in 行政 is xing) and not all it has in a dictionary.
 * By character rather than by text: a tenth of the size, and good for a text of any arrangement.
 */
export function charactersBySyllable(texts: readonly string[]): Record<string, string> {
  const syllables = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const { origin, pinyin, isZh } of readingsOf(text, {
      type: "all",
      toneType: "none",
      v: true,
    })) {
      if (isZh) syllables.set(pinyin, (syllables.get(pinyin) ?? new Set()).add(origin));
    }
  }
  const sorted = [...syllables].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([syllable, set]) => [syllable, [...set].sort().join("")]));
}

/** Works the pinyin out while building: the dictionary it takes is larger than the whole product. */
export function pinyin(): Plugin {
  return {
    name: "gongkai:pinyin",
    resolveId: (id) => (id === moduleId ? resolvedId : undefined),
    load: (id) =>
      id === resolvedId
        ? `export const charactersBySyllable = ${JSON.stringify(charactersBySyllable(searchedTexts()))};`
        : undefined,
  };
}
