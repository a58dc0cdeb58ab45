import type { Block } from "../blocks.ts";
import type { CellReading } from "../cellReading.ts";
import type { PlaceAndYear } from "../placeAndYear.ts";
import { proseSections } from "./proseSections.ts";
import { type Found, readSection } from "./readSection.ts";
import { speakers } from "./speaker.ts";

/** What is said once, or always alike; a number that is said in two ways is left to its reader. */
function settled(found: readonly Found[]): readonly CellReading[] {
  const numbers = new Map<string, Set<number>>();
  for (const { indicator, value } of found) {
    if (value.kind !== "reported") continue;
    const own = numbers.get(indicator) ?? new Set();
    numbers.set(indicator, own.add(value.number));
  }
  const told = new Set<string>();
  return found.filter(({ indicator }) => {
    const once = numbers.get(indicator)?.size === 1 && !told.has(indicator);
    told.add(indicator);
    return once;
  });
}

/**
 * The figures that the main text gives in sentences which many reports share, each with its sentence. Whatever
 * could be about another year, another office, a part of the whole or a round number is not read.
 */
export function readProse(blocks: readonly Block[], about: PlaceAndYear): readonly CellReading[] {
  const who = speakers(about.place);
  return settled(proseSections(blocks).flatMap((section) => readSection(section, about, who)));
}
