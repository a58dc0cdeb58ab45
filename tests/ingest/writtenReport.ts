import fc from "fast-check";
import { disclosed2019 } from "../../src/forms/2019/disclosed.ts";
import { disclosed2021 } from "../../src/forms/2021/disclosed.ts";
import { disputeIndicators } from "../../src/forms/since2019/disputes.ts";
import { requestRows } from "../../src/forms/since2019/requestRows.ts";

/** A made-up report as an office would fill it in: the figures of each row from left to right, as printed. */
export type WrittenReport = {
  readonly form: "2019" | "2021";
  readonly disclosed: readonly (readonly string[])[];
  readonly requests: readonly (readonly string[])[];
  readonly disputes: readonly string[];
};

type Form = WrittenReport["form"];

const disclosed = { "2019": disclosed2019, "2021": disclosed2021 } as const;

/** The rows of table 二: the label, the heads of its columns, its indicators. */
export function disclosedRowsOf(form: Form) {
  const rows = new Map<string, { heads: string[]; ids: string[] }>();
  for (const { id, label } of disclosed[form]) {
    const [name = "", head = ""] = label.zh.split("·");
    const row = rows.get(name) ?? { heads: [], ids: [] };
    row.heads.push(head);
    row.ids.push(id);
    rows.set(name, row);
  }
  return [...rows].map(([name, row]) => ({ name, ...row }));
}

const groups: Readonly<Record<string, string>> = {
  "table3.3.3": "（三）不予公开",
  "table3.3.4": "（四）无法提供",
  "table3.3.5": "（五）不予处理",
  "table3.3.6": "（六）其他处理",
};

/** The rows of table 三 as the form prints them: the name of the group above the first of its rows. */
export function requestRowsOf(form: Form) {
  let last = "";
  return requestRows
    .filter(([, , , , , printed]) => printed === "both" || printed === form)
    .map(([id, code, heading, label]) => {
      const group = heading !== last ? groups[heading] : undefined;
      last = heading;
      const ordinal = /\d+$/.exec(code)?.[0];
      const own = /[一二三四五六七]\)?$/.exec(code)?.[0] ?? "";
      const number = ordinal
        ? `${ordinal}.`
        : code.includes("(")
          ? `（${own.replace(")", "")}）`
          : `${own}、`;
      const name = id === "request.total" ? "总计" : label;
      const note = id === "request.partial" ? "（区分处理的，只计这一情形，不计其他情形）" : "";
      return { id, group, label: `${number}${name}${note}` };
    });
}

const apart = new Set(["request.new", "request.carriedIn", "request.total", "request.carriedOut"]);

/** Figures that agree with the form: rows make their totals, results theirs, and what came in went out or on. */
function consistent(form: Form, cells: readonly number[]): WrittenReport {
  let next = 0;
  const take = (): number => {
    next += 1;
    return cells[next % cells.length] ?? 0;
  };
  const rows = requestRowsOf(form);
  const figures = new Map<string, number[]>(
    rows.map(({ id }) => [id, Array.from({ length: 6 }, () => (apart.has(id) ? 0 : take()))]),
  );
  const at = (id: string, column: number) => figures.get(id)?.[column] ?? 0;
  for (let column = 0; column < 6; column += 1) {
    const results = rows.filter(({ id }) => !apart.has(id));
    const total = results.reduce((sum, { id }) => sum + at(id, column), 0);
    const carriedOut = take();
    const carriedIn = Math.min(take(), total + carriedOut);
    const set = (id: string, value: number) => figures.get(id)?.splice(column, 1, value);
    set("request.total", total);
    set("request.carriedOut", carriedOut);
    set("request.carriedIn", carriedIn);
    set("request.new", total + carriedOut - carriedIn);
  }
  const withTotal = (numbers: readonly number[]) =>
    [...numbers, numbers.reduce((sum, each) => sum + each, 0)].map(String);
  return {
    form,
    disclosed: disclosedRowsOf(form).map(({ ids }) => ids.map(() => String(take()))),
    requests: rows.map(({ id }) => withTotal(figures.get(id) ?? [])),
    disputes: [0, 1, 2].flatMap(() => withTotal([take(), take(), take(), take()])),
  };
}

export const writtenReports: fc.Arbitrary<WrittenReport> = fc
  .tuple(
    fc.constantFrom<Form>("2019", "2021"),
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constant(0) },
        { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) },
        { weight: 1, arbitrary: fc.integer({ min: 10, max: 4000 }) },
      ),
      { minLength: 40, maxLength: 200 },
    ),
  )
  .map(([form, cells]) => consistent(form, cells));

/** What the report says in each cell, by indicator. */
export function printedValues({ form, disclosed, requests, disputes }: WrittenReport) {
  const values = new Map<string, string>();
  const columns = [
    "citizen",
    "enterprise",
    "research",
    "publicInterest",
    "legalService",
    "otherOrganisation",
  ];
  for (const [row, { ids }] of disclosedRowsOf(form).entries()) {
    for (const [column, id] of ids.entries()) values.set(id, disclosed[row]?.[column] ?? "");
  }
  requestRowsOf(form).forEach(({ id }, row) => {
    requests[row]?.forEach((value, column) => {
      const applicant = columns[column];
      values.set(applicant ? `${id}@${applicant}` : id, value);
    });
  });
  for (const [column, { id }] of disputeIndicators.entries())
    values.set(id, disputes[column] ?? "");
  return values;
}
