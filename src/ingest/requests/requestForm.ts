import { applicants, cellId } from "../../forms/since2019/applicants.ts";
import { type RequestRowId, requestRows } from "../../forms/since2019/requestRows.ts";
import { bareLabel } from "../plainCharacters.ts";

/** A row of table 三 as it is looked for in a file. */
export type RequestRow = {
  readonly id: RequestRowId;
  readonly label: string;
  /** The number that the form prints before its label within its group. */
  readonly ordinal: string | undefined;
};

export type RequestFormId = "2019" | "2021";

/** How many figures a row has: six kinds of applicant and the total. */
export const columnCount = applicants.length + 1;

/** 总计 has a long name with us and a short one in the form. */
const printedLabels: Readonly<Partial<Record<RequestRowId, string>>> = { "request.total": "总计" };

/** Which of the two forms a text is in: that of 2021 divides 其他处理 into three, and says how. */
export function requestFormOf(text: string): RequestFormId {
  return /逾期不补正|未按收费通知/.test(text) ? "2021" : "2019";
}

export function requestFormRows(form: RequestFormId): readonly RequestRow[] {
  return requestRows
    .filter(([, , , , , printed]) => printed === "both" || printed === form)
    .map(([id, code, , label]) => ({
      id,
      label: bareLabel(printedLabels[id] ?? label),
      ordinal: /\d+$/.exec(code)?.[0],
    }));
}

/** The rows in which requests end, which make the total of each column. */
export function resultRows(form: RequestFormId): readonly RequestRowId[] {
  const apart = new Set([
    "request.new",
    "request.carriedIn",
    "request.total",
    "request.carriedOut",
  ]);
  return requestFormRows(form).flatMap(({ id }) => (apart.has(id) ? [] : [id]));
}

/** The indicator of a row's column, counted from 0; the total stands last and goes by the row alone. */
export function requestCell(row: RequestRowId, column: number): string {
  const applicant = applicants[column];
  return applicant ? cellId(row, applicant.id) : row;
}
