import type { Report } from "../domain/report.ts";
import { observationsOfForm } from "../forms/observationsOfForm.ts";
import { type ReadReport, valuesOf } from "./readReport.ts";

/** Until someone says which year it is, a report has one that no report has. */
const noYear = 0;

/**
 * What was read, as the report that everything else works with. What is open is no number in it.
 * @param id what it goes by among the reports of this reader
 */
export function reportOfReading(read: ReadReport, id: string): Report {
  const values = valuesOf(read);
  const name = read.place ?? "";
  const { tables } = read;
  return {
    id,
    place: { zh: name, en: name },
    year: read.year ?? noYear,
    tables,
    particulars: {},
    observations: observationsOfForm({ tables }, (indicator) => values.get(indicator.id)),
  };
}
