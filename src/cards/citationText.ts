import type { Observation } from "../domain/observation.ts";
import type { Report } from "../domain/report.ts";
import { indicatorName } from "../i18n/indicatorName.ts";
import { locationText } from "../i18n/locationText.ts";
import { reportReference } from "../i18n/reportText.ts";
import type { Words } from "../i18n/words.ts";
import { printedOtherwise } from "./valueNote.ts";

function citedValue({ indicator, value, unit }: Observation, words: Words): string {
  const text = words.value(value, unit.symbol, indicator);
  if (value.kind === "derived") {
    return words.t("card.citedDerived", { value: text, formula: value.formula });
  }
  const printed = printedOtherwise(value);
  return printed === undefined ? text : words.t("card.citedPrinted", { value: text, printed });
}

/**
 * An observation as it is quoted in a text: whose report, its title, publisher and date, the exact
 * place in it, the number, and where it can be looked up.
 * @param address the permanent address of the observation
 */
export function citationText(
  report: Report,
  observation: Observation,
  address: string,
  words: Words,
): string {
  return words.t("card.citation", {
    place: words.pick(report.place),
    report: reportReference(report, words),
    where: locationText(observation.location, words),
    name: indicatorName(observation.indicator, words),
    value: citedValue(observation, words),
    address,
  });
}
