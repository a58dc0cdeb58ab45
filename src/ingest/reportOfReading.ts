import type { Observation } from "../domain/observation.ts";
import type { Report } from "../domain/report.ts";
import { observationsOfForm } from "../forms/observationsOfForm.ts";
import type { Passage } from "./cellReading.ts";
import { type ReadReport, valuesOf } from "./readReport.ts";

/** Until someone says which year it is, a report has one that no report has. */
const noYear = 0;

/** A figure of the text stands in a sentence, not in a row of a form. */
function placed(observation: Observation, passage: Passage | undefined): Observation {
  if (passage === undefined) return observation;
  const { sentence: position, text } = passage;
  return { ...observation, location: { ...observation.location, position, passage: text } };
}

/**
 * What was read, as the report that everything else works with. What is open is no number in it.
 * @param id what it goes by among the reports of this reader
 */
export function reportOfReading(read: ReadReport, id: string): Report {
  const values = valuesOf(read);
  const passages = new Map(read.cells.map(({ indicator, passage }) => [indicator, passage]));
  const name = read.place ?? "";
  const { tables } = read;
  return {
    id,
    place: { zh: name, en: name },
    year: read.year ?? noYear,
    tables,
    particulars: {},
    observations: observationsOfForm({ tables }, ({ id }) => values.get(id)).map((each) =>
      placed(each, passages.get(each.indicator)),
    ),
  };
}
