import { readCell } from "../domain/cell.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Observation } from "../domain/observation.ts";
import type { Report, ReportKey } from "../domain/report.ts";
import { blank, type Value } from "../domain/value.ts";
import { formOf } from "../forms/form.ts";
import { applicants } from "../forms/since2019/applicants.ts";
import type { PrintedFigures } from "./printedFigures.ts";

const columns: readonly string[] = applicants.map(({ id }) => id);

/** The cell that an indicator means: its own, or the one in its row's column; the total stands last. */
function printedCell(figures: PrintedFigures, { id, cell }: Indicator): string | null | undefined {
  const row = figures[cell?.row ?? id];
  if (typeof row === "string" || row === null || row === undefined) return row;
  return row[cell ? columns.indexOf(cell.applicant) : columns.length];
}

function valueAt(printed: string | null | undefined): Value {
  if (printed === null) return { kind: "unreadable", printed: "" };
  return printed === undefined ? blank : readCell(printed);
}

function columnOf({ origin, cell }: Indicator): number | undefined {
  if (origin !== "table3") return undefined;
  return cell ? columns.indexOf(cell.applicant) + 1 : columns.length + 1;
}

/** A report from its figures as printed. A number that its form asks for and the figures lack is no observation. */
export function reportOfFigures(key: ReportKey, figures: PrintedFigures): Report {
  const position = new Map<string, number>();
  const observations = formOf(key).indicators.flatMap((indicator): Observation[] => {
    const { origin, code, unit, scope, cell } = indicator;
    // Cells of one row stand in one line; the row's own id comes before them.
    const line = (position.get(origin) ?? 0) + (cell ? 0 : 1);
    position.set(origin, line);
    const printed = printedCell(figures, indicator);
    if (printed === undefined) return [];
    return [
      {
        indicator: indicator.id,
        value: valueAt(printed),
        unit: { symbol: unit, given: "supplied" },
        location: { origin, code, position: line, column: columnOf(indicator), scope },
      },
    ];
  });
  return { ...key, observations };
}
