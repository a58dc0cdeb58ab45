import type { Bilingual } from "../domain/indicator.ts";
import { appendixDefinitions } from "./2014/definitions.ts";
import { proseDefinitions } from "./hailing/definitions.ts";
import { indicatorOf } from "./indicators.ts";
import { annexDefinitions } from "./jiangsu/annexDefinitions.ts";
import { serviceDefinitions } from "./jiangsu/definitions.ts";
import { disclosedDefinitions } from "./since2019/disclosedDefinitions.ts";
import { disputeDefinition } from "./since2019/disputeDefinition.ts";
import { cellDefinition, requestDefinitions } from "./since2019/requestDefinitions.ts";
import { textDefinitions } from "./since2019/textDefinitions.ts";

let definitions: ReadonlyMap<string, Bilingual> | undefined;

/**
 * What an indicator counts and what it does not, in our own words, as far as the forms of
 * 国办发〔2014〕32号, 国办公开办函〔2019〕60号 and 〔2021〕30号, the Regulations in force at the time and the
 * reports themselves let one know.
 * @throws where there is none: a mistake in the program, which a test keeps from happening.
 */
export function definitionOf(id: string): Bilingual {
  definitions ??= new Map([...appendixDefinitions, ...serviceDefinitions, ...annexDefinitions, ...proseDefinitions, ...disclosedDefinitions, ...requestDefinitions, ...textDefinitions].map(([each, zh, en]) => [each, { zh, en }]));
  const { cell, origin } = indicatorOf(id);
  const found = cell ? cellDefinition(cell, definitionOf(cell.row)) : origin === "table4" ? disputeDefinition(id) : definitions.get(id);
  if (!found) throw new Error(`There is no definition of "${id}".`);
  return found;
}
