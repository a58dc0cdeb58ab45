import Papa from "papaparse";
import { contradictionsOf } from "../audit/contradictions.ts";
import type { Observation } from "../domain/observation.ts";
import type { Report } from "../domain/report.ts";
import { findingSentence } from "../i18n/findingText.ts";
import { indicatorName } from "../i18n/indicatorName.ts";
import { locationText } from "../i18n/locationText.ts";
import type { Words } from "../i18n/words.ts";
import { observationRow, valueCell } from "./observationRows.ts";
import { csvEnd, formulaStart } from "./observationsCsv.ts";

/** Observations as a reader takes them away: in one language, with what the report says against each. */
export function readerCsv(
  observations: readonly Observation[],
  report: Report,
  words: Words,
): string {
  const { t } = words;
  const head = [
    t("table.column.label"),
    t("table.column.value"),
    t("table.column.unit"),
    t("table.column.status"),
    t("table.column.location"),
    t("chartTable.contradictions"),
    t("table.column.code"),
    t("table.column.id"),
  ];
  const rows = observations.map((each) => {
    const { indicator, value, unit, location } = each;
    const against = contradictionsOf(report, indicator);
    return [
      indicatorName(indicator, words),
      valueCell(observationRow(each)),
      words.unit(unit.symbol, undefined, indicator),
      t(`status.${value.kind}`),
      locationText(location, words),
      against.map((finding) => findingSentence(finding, words)).join(t("chart.sentenceSpace")),
      location.code,
      indicator,
    ];
  });
  // Excel reads Chinese right only behind a byte order mark.
  return `\uFEFF${Papa.unparse([head, ...rows], { escapeFormulae: formulaStart })}${csvEnd}`;
}
