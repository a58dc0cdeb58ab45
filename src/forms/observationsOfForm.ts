import type { Indicator } from "../domain/indicator.ts";
import type { Observation } from "../domain/observation.ts";
import type { ReportKey } from "../domain/report.ts";
import type { Value } from "../domain/value.ts";
import { formOf } from "./form.ts";
import { applicants } from "./since2019/applicants.ts";

const columns: readonly string[] = applicants.map(({ id }) => id);

function columnOf({ origin, cell }: Indicator): number | undefined {
  if (origin !== "table3") return undefined;
  return cell ? columns.indexOf(cell.applicant) + 1 : columns.length + 1;
}

/**
 * The observations of a report, in the order of its form.
 * @param cellOf what the report has for an indicator; undefined where it has no such cell, which is then no observation
 */
export function observationsOfForm(key: Pick<ReportKey, "tables">, cellOf: (indicator: Indicator) => Value | undefined): readonly Observation[] {
  const position = new Map<string, number>();
  return formOf(key).indicators.flatMap((indicator): Observation[] => {
    const { origin, code, unit, scope, cell } = indicator;
    // Cells of one row stand in one line; the row's own id comes before them.
    const line = (position.get(origin) ?? 0) + (cell ? 0 : 1);
    position.set(origin, line);
    const value = cellOf(indicator);
    if (value === undefined) return [];
    return [
      {
        indicator: indicator.id,
        value,
        unit: { symbol: unit, given: "supplied" },
        location: { origin, code, position: line, column: columnOf(indicator), scope },
      },
    ];
  });
}
