import type { Indicator } from "../../domain/indicator.ts";
import { type ApplicantId, applicants, cellId } from "./applicants.ts";
import { type RequestRowId, requestRows } from "./requestRows.ts";

export type RequestIndicatorId = RequestRowId | `${RequestRowId}@${ApplicantId}`;

/** The division of the total into what became of the requests. */
const results = "results";
/** The division of every row into who applied. */
const byApplicant = "applicants";

function rowIndicator([id, code, heading, zh, en]: (typeof requestRows)[number]): Indicator {
  const shared = { id, code, origin: "table3", heading, label: { zh, en }, unit: "件", scope: "report" } as const;
  if (id === "request.total") return { ...shared, kind: "total" };
  if (id === "request.new" || id === "request.carriedIn" || id === "request.carriedOut") return { ...shared, kind: "count" };
  return { ...shared, kind: "part", parent: "request.total", division: results };
}

function cellsOf(row: Indicator): Indicator[] {
  return applicants.map(({ id, label }) => ({
    ...row,
    id: cellId(row.id, id),
    label: { zh: `${row.label.zh}·${label.zh}`, en: `${row.label.en}: ${label.en}` },
    kind: "part",
    parent: row.id,
    division: byApplicant,
    cell: { row: row.id, applicant: id },
  }));
}

/** Table 三 of one form: each row's total, which the bare id means, and its six cells. */
export function requestIndicators(form: "2019" | "2021"): readonly Indicator[] {
  return requestRows
    .filter(([, , , , , printed]) => printed === "both" || printed === form)
    .flatMap((row) => {
      const total = rowIndicator(row);
      return [total, ...cellsOf(total)];
    });
}
