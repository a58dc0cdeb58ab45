import type { CellReading, ReadingIssue, TableReading } from "../cellReading.ts";
import { rowIssues, settleCell } from "../settleCell.ts";
import { disclosedFormRows } from "./disclosedForm.ts";
import type { DisclosedFound, DisclosedReading } from "./disclosedInTables.ts";

/**
 * What the place's other reports say of documents in force at the end of a year, by indicator. What no sum of a
 * report decides, the year before or after may.
 */
export type YearsBeside = {
  /** At the end of the year before. */
  readonly before?: (indicator: string) => number | undefined;
  /** Of the year after: in force at its end, issued and repealed in it. */
  readonly after?: (indicator: string) => number | undefined;
};

const rolling = ["rules", "normative"].map((kind) => ({
  issued: `${kind}.issued`,
  repealed: `${kind}.repealed`,
  inForce: `${kind}.inForce`,
}));

/**
 * The one reading of issued, repealed and in force that rolls on from the year before, or into the year after. Where
 * the two years leave different ones, neither is taken: one of them was corrected or counted otherwise.
 */
function decidedByYears(
  { indicators, reading }: DisclosedFound,
  years: YearsBeside,
): readonly number[] | undefined {
  const documents = rolling.find(({ inForce }) => indicators.includes(inForce));
  if (!documents || reading.kind !== "choices") return undefined;
  const at = (numbers: readonly number[], id: string) => numbers[indicators.indexOf(id)] ?? 0;
  const before = years.before?.(documents.inForce);
  const after = afterwards(documents, years);
  const fromBefore = reading.choices.filter(
    (numbers) =>
      before !== undefined &&
      before + at(numbers, documents.issued) - at(numbers, documents.repealed) ===
        at(numbers, documents.inForce),
  );
  const intoAfter = reading.choices.filter(
    (numbers) => after !== undefined && at(numbers, documents.inForce) === after,
  );
  const both = fromBefore.filter((each) => intoAfter.includes(each));
  for (const fitting of [both, both.length === 0 ? [...fromBefore, ...intoAfter] : []]) {
    if (fitting.length === 1) return fitting[0];
  }
  return undefined;
}

/** What was in force at the end of this year, as the next one's figures have it. */
function afterwards(
  { issued, repealed, inForce }: (typeof rolling)[number],
  { after }: YearsBeside,
): number | undefined {
  const [left, made, ended] = [after?.(inForce), after?.(issued), after?.(repealed)];
  if (left === undefined || made === undefined || ended === undefined) return undefined;
  return left - made + ended;
}

/** Table 二: it has no sums of its own, so a cell is proved only by another year, and else as read or open. */
export function settleDisclosed(
  { form, rows }: DisclosedReading,
  years: YearsBeside,
): TableReading {
  const issues: ReadingIssue[] = [];
  const cells = rows.flatMap((found): CellReading[] => {
    const { indicators, reading } = found;
    const decided = decidedByYears(found, years);
    const own = indicators.map((indicator, column) =>
      settleCell(indicator, reading, column, { settled: decided, proved: decided !== undefined }),
    );
    issues.push(...rowIssues(reading, own));
    return own;
  });
  const there = new Set(rows.map(({ label }) => label));
  for (const { label, columns } of disclosedFormRows(form)) {
    if (there.has(label)) continue;
    const indicator = columns[0]?.indicator;
    issues.push({ code: "missingRow", line: 0, text: label, ...(indicator && { indicator }) });
  }
  return { cells, unmatched: [], issues };
}
