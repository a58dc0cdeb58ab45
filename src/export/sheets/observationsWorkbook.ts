import { auditReport } from "../../audit/auditReport.ts";
import type { Observation } from "../../domain/observation.ts";
import type { Report } from "../../domain/report.ts";
import { reportTitle } from "../../i18n/reportText.ts";
import type { Words } from "../../i18n/words.ts";
import { type AppliedFilter, aboutObservations } from "./aboutObservations.ts";
import { aboutSheet } from "./aboutSheet.ts";
import { quotedSheet } from "./cellAddress.ts";
import { inOrderFormula, inOrderName } from "./checkFormulas.ts";
import { checksSheet, referTo } from "./checksSheet.ts";
import { liveCheck } from "./liveCheck.ts";
import { observationColumn, observationSheet } from "./observationSheet.ts";
import { otherChecksSheet } from "./otherChecksSheet.ts";
import type { Workbook } from "./sheet.ts";
import { sheetRows } from "./sheetRows.ts";
import { writeWorkbook } from "./writeWorkbook.ts";

export type ObservationsWorkbookInput = {
  readonly report: Report;
  /** The rows that the filters let through, in the order in which the reader sees them. */
  readonly observations: readonly Observation[];
  readonly filters: readonly AppliedFilter[];
  readonly words: Words;
};

/**
 * The workbook as sheets. Every number of the report stands on the first, once, and the checks look
 * there: a filter hides rows of it, and can take no part away from its total.
 */
function observationsSheets({
  report,
  observations,
  filters,
  words,
}: ObservationsWorkbookInput): Workbook {
  const { t } = words;
  const names = {
    all: t("sheets.name.all"),
    checks: t("sheets.name.checks"),
    others: t("sheets.name.others"),
  };
  const rows = sheetRows(report, observations);
  const findings = auditReport(report);
  const checks = findings.flatMap((finding) => liveCheck(finding, report) ?? []);
  const live = new Set(checks.map((check) => check.finding));
  const others = findings.filter((finding) => !live.has(finding));
  const about = aboutObservations(
    {
      ...{ report, filters, names },
      ...{ rows: observations.length, filtered: rows.shown !== undefined },
      sorted: rows.observations !== report.observations,
      ...{ checks: checks.length, others: others.length },
    },
    words,
  );
  const order = observationColumn("order", rows);
  const inOrder = inOrderFormula(order, quotedSheet(names.all), rows.observations.length);
  const title = reportTitle(report, words);
  return {
    ...{ title: `${title} · ${t("sheets.about.title")}`, subject: title, locale: words.locale },
    sheets: [
      observationSheet(names.all, report, rows, words),
      checksSheet(names.checks, checks, referTo(names.all, rows), words),
      otherChecksSheet(names.others, others, words),
      aboutSheet(t("sheets.about.title"), about, words),
    ],
    names: [{ name: inOrderName, formula: inOrder }],
    footer: title,
  };
}

/**
 * An XLSX file of a report's observations: all values, the rows asked for in view, the checks as live
 * formulas, and what everything means. The library that writes it is loaded when this is called.
 */
export function observationsWorkbook(input: ObservationsWorkbookInput): Promise<Blob> {
  return writeWorkbook(observationsSheets(input));
}
