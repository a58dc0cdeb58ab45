import { markValue } from "../charts/markStatus.ts";
import type { ChartModel } from "../charts/model.ts";
import { modelRows } from "../charts/modelRows.ts";
import type { Report } from "../domain/report.ts";
import { exactNumber, isAssumed } from "../domain/value.ts";
import type { Words } from "../i18n/words.ts";
import { observationStatus } from "./observationStatus.ts";

/** A chart's numbers for programs: what the sheet has, with values as they are and never a bare 0. */
export function chartJson(model: ChartModel, report: Report, words: Words): string {
  const rows = modelRows(model, report, words).map(({ mark, panel, place }) => ({
    indicator: mark.indicator ?? null,
    panel: panel === "" ? null : panel,
    label: mark.label,
    value: exactNumber(mark.value) ?? null,
    text: markValue(mark, words),
    unit: mark.unit,
    status: isAssumed(mark.value) ? "assumed" : observationStatus(mark.value),
    formula: mark.value.kind === "derived" ? mark.value.formula : null,
    share: mark.share
      ? { percent: mark.share.percent, of: mark.share.of, assumed: mark.share.assumed ?? false }
      : null,
    contradictions: mark.contradictions,
    location: place === "" ? null : place,
  }));
  const { id, kicker, headline, subtitle, notes, source } = model;
  const assumption = report.assumption
    ? {
        indicator: report.assumption.indicator,
        value: report.assumption.value,
        arithmetic: report.assumption.arithmetic,
        text: model.assumption?.text ?? "",
      }
    : null;
  const texts = notes.map(({ kind, text }) => ({ kind, text }));
  const file = { id, kicker, headline, subtitle, source, assumption, notes: texts, rows };
  return JSON.stringify(file, null, 2);
}
