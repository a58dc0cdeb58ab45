import { observationRow, valueCell } from "../export/observationRows.ts";
import { findingSentence } from "../i18n/findingText.ts";
import { locationText } from "../i18n/locationText.ts";
import type { Words } from "../i18n/words.ts";
import type { SortId } from "./columnIds.ts";
import type { TableRow } from "./tableRow.ts";
import { headingText } from "./trailText.ts";

/** The gravest contradiction of a row in one sentence, and how many more there are. */
function checkText({ contradictions }: TableRow, words: Words): string {
  const [first] = contradictions;
  if (!first) return "";
  const text = findingSentence(first, words);
  const more = contradictions.length - 1;
  return more === 0 ? text : words.t("table.check.more", { text, more });
}

/**
 * A cell as it is copied: plain text, but a number where there is one. The value is written as in
 * the files, ungrouped and without its unit, so that a spreadsheet takes it for a number.
 */
export function cellText(row: TableRow, column: SortId, words: Words): string | number {
  const { indicator, observation } = row;
  const { value, unit, location } = observation;
  switch (column) {
    case "label":
      return words.pick(indicator.label);
    case "value":
      return valueCell(observationRow(observation));
    case "unit":
      return words.unit(unit.symbol, undefined, row.id);
    case "check":
      return checkText(row, words);
    case "location":
      return locationText(location, words);
    case "scope":
      return words.t(`scope.${location.scope}`);
    case "code":
      return indicator.code;
    case "section":
      return headingText(indicator.heading, words);
    case "source":
      return words.t(`origin.${location.origin}`);
    case "status":
      return words.t(`status.${value.kind}`);
    case "given":
      return words.t(`unit.${unit.given}`);
    case "zh":
      return indicator.label.zh;
    case "en":
      return indicator.label.en;
    case "id":
      return indicator.id;
  }
}
