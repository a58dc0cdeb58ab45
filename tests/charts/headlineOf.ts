import type { ChartModel } from "../../src/charts/model.ts";
import { en } from "../../src/i18n/en/messages.ts";
import type { Locale } from "../../src/i18n/words.ts";
import { zh } from "../../src/i18n/zh/messages.ts";

const dictionaries: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { zh, en };
const hole = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A message as a pattern that finds the values which were filled into it. */
function patternOf(template: string): RegExp {
  const seen = new Set<string>();
  let pattern = "";
  let end = 0;
  for (const { 0: text, 1: name = "", 2: one, 3: many, index } of template.matchAll(hole)) {
    pattern += escaped(template.slice(end, index));
    if (one !== undefined && many !== undefined) pattern += `(?:${escaped(one)}|${escaped(many)})`;
    else pattern += seen.has(name) ? `\\k<${name}>` : `(?<${name}>.+?)`;
    if (one === undefined) seen.add(name);
    end = index + text.length;
  }
  return new RegExp(`^${pattern}${escaped(template.slice(end))}$`, "u");
}

/**
 * Which of the messages a headline was made from, and with which facts: so that a test can hold the
 * facts and leave the wording free. Where several would fit, the one that says most by itself.
 */
export function headlineOf(model: ChartModel, locale: Locale) {
  const fitting = Object.entries(dictionaries[locale])
    .filter(([key]) => key.includes(".headline."))
    .flatMap(([key, template]) => {
      const match = patternOf(template).exec(model.headline);
      const literal = template.replace(hole, "").length;
      return match ? [{ key, facts: { ...match.groups }, literal }] : [];
    })
    .sort((a, b) => b.literal - a.literal);
  const [best] = fitting;
  if (!best) throw new Error(`No message says "${model.headline}".`);
  return { key: best.key, facts: best.facts as Record<string, string> };
}
