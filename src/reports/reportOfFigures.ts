import { readCell } from "../domain/cell.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Report, ReportKey } from "../domain/report.ts";
import { blank, type Value } from "../domain/value.ts";
import { observationsOfForm } from "../forms/observationsOfForm.ts";
import { applicants } from "../forms/since2019/applicants.ts";
import type { PrintedFigures } from "./printedFigures.ts";

const columns: readonly string[] = applicants.map(({ id }) => id);

/** The cell that an indicator means: its own, or the one in its row's column; the total stands last. */
function printedCell(figures: PrintedFigures, { id, cell }: Indicator): string | null | undefined {
  const row = figures[cell?.row ?? id];
  if (typeof row === "string" || row === null || row === undefined) return row;
  return row[cell ? columns.indexOf(cell.applicant) : columns.length];
}

function valueAt(printed: string | null | undefined): Value | undefined {
  if (printed === undefined) return undefined;
  if (printed === null) return { kind: "unreadable", printed: "" };
  return printed === "" ? blank : readCell(printed);
}

/** A report from its figures as printed. A number that its form asks for and the figures lack is no observation. */
export function reportOfFigures(key: ReportKey, figures: PrintedFigures): Report {
  const observations = observationsOfForm(key, (indicator) =>
    valueAt(printedCell(figures, indicator)),
  );
  return { ...key, observations };
}
