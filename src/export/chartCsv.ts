import Papa from "papaparse";
import { markStatus, markUnit } from "../charts/markStatus.ts";
import type { ChartModel } from "../charts/model.ts";
import { modelRows } from "../charts/modelRows.ts";
import type { Report } from "../domain/report.ts";
import { exactNumber, type Value } from "../domain/value.ts";
import type { Words } from "../i18n/words.ts";
import { csvEnd, formulaStart } from "./observationsCsv.ts";

/** The numbers of a chart as CSV, in the reader's language, with the mark Excel needs for Chinese. */
export function chartCsv(model: ChartModel, report: Report, words: Words): string {
  const head = [
    words.t("chartTable.item"),
    words.t("chartTable.value"),
    words.t("chartTable.unit"),
    words.t("chartTable.share"),
    words.t("chartTable.shareOf"),
    words.t("chartTable.status"),
    words.t("chartTable.formula"),
    words.t("chartTable.source"),
    words.t("chartTable.contradictions"),
  ];
  const rows = modelRows(model, report, words).map(({ mark, panel, place }) => [
    panel === "" ? mark.label : `${panel} / ${mark.label}`,
    valueCell(mark.value, words),
    markUnit(mark, words),
    mark.share ? Number(mark.share.percent.toFixed(2)) : "",
    mark.share?.of ?? "",
    markStatus(mark, words),
    mark.value.kind === "derived" ? mark.value.formula : "",
    place,
    mark.contradictions.join(words.t("chart.sentenceSpace")),
  ]);
  return `\uFEFF${Papa.unparse([head, ...rows], { escapeFormulae: formulaStart })}${csvEnd}`;
}

/** A number stays a number; whatever is none keeps its words, and is never an empty cell alone. */
function valueCell(value: Value, words: Words): number | string {
  return exactNumber(value) ?? words.value(value, "");
}
