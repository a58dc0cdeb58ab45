import type { Bilingual } from "../domain/indicator.ts";
import { annexDefinitions } from "./definitionsAnnex.ts";
import { appendixDefinitions } from "./definitionsAppendix.ts";
import { proseDefinitions } from "./definitionsProse.ts";

const definitions: ReadonlyMap<string, Bilingual> = new Map([...appendixDefinitions, ...annexDefinitions, ...proseDefinitions].map(([id, zh, en]) => [id, { zh, en }]));

/**
 * What an indicator counts and what it does not, in our own words, as far as the form of
 * 国办发〔2014〕32号, the Regulations in force in 2017 and the report itself let one know.
 * @throws where there is none: a mistake in the program, which a test keeps from happening.
 */
export function definitionOf(id: string): Bilingual {
  const found = definitions.get(id);
  if (!found) throw new Error(`There is no definition of "${id}".`);
  return found;
}
