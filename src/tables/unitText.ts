import { englishUnits } from "../forms/units.ts";
import type { Words } from "../i18n/words.ts";

/**
 * A unit's name where it stands alone in a list of units. English has one word for several of the
 * form's units (条 and 项 are both "items"); these keep their symbol beside it.
 */
export function unitText(symbol: string, words: Words): string {
  const text = words.unit(symbol) || words.t("table.plainUnit");
  const alike = Object.keys(englishUnits).filter((each) => words.unit(each) === text);
  return alike.length > 1 ? words.t("table.unitSymbol", { text, symbol }) : text;
}
