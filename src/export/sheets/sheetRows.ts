import type { Observation } from "../../domain/observation.ts";
import type { Report } from "../../domain/report.ts";
import type { SheetRows } from "./observationSheet.ts";

/** Whether rows stand in the order of the form, whichever are left out. */
function inFormOrder(report: Report, rows: readonly Observation[]): boolean {
  const places = rows.map((each) => report.observations.indexOf(each));
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}

/**
 * Every observation of a report as the reader sees them: those asked for in their order, sorted ones
 * in front of the others. So each number has one cell, whatever was filtered, and the checks look there.
 */
export function sheetRows(report: Report, asked: readonly Observation[]): SheetRows {
  const all = report.observations;
  const wanted = new Set(asked);
  const shown = all.every((each) => wanted.has(each)) ? undefined : wanted;
  if (inFormOrder(report, asked)) return { observations: all, shown };
  return { observations: [...asked, ...all.filter((each) => !wanted.has(each))], shown };
}
