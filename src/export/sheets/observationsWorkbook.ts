import { auditReport } from "../../audit/auditReport.ts";
import type { Observation } from "../../domain/observation.ts";
import type { Report } from "../../domain/report.ts";
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
import { writeWorkbook } from "./writeWorkbook.ts";

export type ObservationsWorkbookInput = {
  readonly report: Report;
  /** The rows that the filters let through, in the order in which the reader sees them. */
  readonly observations: readonly Observation[];
  readonly filters: readonly AppliedFilter[];
  readonly words: Words;
};

/** Whether the rows are the whole report in its own order. */
function isWhole(report: Report, observations: readonly Observation[]): boolean {
  const all = report.observations;
  return (
    observations.length === all.length &&
    observations.every((each, index) => each.indicator === all[index]?.indicator)
  );
}

/**
 * The workbook as sheets. Every number of the report stands on one sheet, and the checks look there
 * whatever the filters; rows that were filtered or sorted are a sheet of their own in front. So each
 * number has one cell to be corrected in, and no filter can take a part away from its total.
 */
function observationsSheets(input: ObservationsWorkbookInput): Workbook {
  const { report, observations, filters, words } = input;
  const { t } = words;
  const all = report.observations;
  const names = {
    all: t("sheets.name.all"),
    some: t("sheets.name.some"),
    checks: t("sheets.name.checks"),
    others: t("sheets.name.others"),
  };
  const filtered = !isWhole(report, observations);
  const findings = auditReport(report);
  const checks = findings.flatMap((finding) => liveCheck(finding, report) ?? []);
  const live = new Set(checks.map((check) => check.finding));
  const others = findings.filter((finding) => !live.has(finding));
  const about = aboutObservations(
    {
      ...{ report, filters, names, filtered },
      ...{ rows: observations.length, checks: checks.length, others: others.length },
    },
    words,
  );
  return {
    sheets: [
      ...(filtered ? [observationSheet(names.some, report, observations, words)] : []),
      observationSheet(names.all, report, all, words),
      checksSheet(names.checks, checks, referTo(names.all, all), words),
      otherChecksSheet(names.others, others, words),
      aboutSheet(t("sheets.about.title"), about, words),
    ],
    names: [
      {
        name: inOrderName,
        formula: inOrderFormula(
          observationColumn("order"),
          quotedSheet(names.all),
          report.observations.length,
        ),
      },
    ],
    footer: report.particulars.title,
  };
}

/**
 * An XLSX file of a report's observations: the rows asked for, all values, the checks as live
 * formulas, and what everything means. The library that writes it is loaded when this is called.
 */
export function observationsWorkbook(input: ObservationsWorkbookInput): Promise<Blob> {
  return writeWorkbook(observationsSheets(input));
}
