import type { RequestRowId } from "../../forms/since2019/requestRows.ts";
import { bareLabel, likeness } from "../plainCharacters.ts";
import { type RowReading, runRow } from "../rowReading.ts";
import { figuresEnd, type RunningText, runsBetween } from "../runningText.ts";
import { columnCount, type RequestRow, requestFormOf, requestFormRows } from "./requestForm.ts";
import type { RequestReading } from "./requestsInTables.ts";

/** What of the text may be table 三: from its first row to the heads of table 四. */
function regionOf(text: string): { from: number; to: number } | undefined {
  const starts = [...text.matchAll(/本年新收政府信息公开申请数量/g)].map(({ index }) => index);
  const from =
    starts.find((at) => /^\D{0,4}\d/.test(text.slice(at + 14, at + 20))) ?? starts.at(-1);
  if (from === undefined) return undefined;
  const end = text.indexOf("结果维持", from);
  return { from, to: end < 0 ? text.length : end };
}

/** Where a row's label ends, at its first place from `from` on; misprinted ones are found by what they are most like. */
function labelEnd(text: string, row: RequestRow, from: number, to: number): number | undefined {
  const printed = printedForms(row);
  for (const label of printed) {
    const at = text.indexOf(label, from);
    if (at >= 0 && at < to) return at + label.length;
  }
  let best: { end: number; score: number } | undefined;
  for (let at = from; at < Math.min(to, from + 160); at += 1) {
    for (const length of [row.label.length - 1, row.label.length, row.label.length + 1]) {
      const words = text.slice(at, at + length);
      if (/\d/.test(words) || !/\d/.test(text[at + length] ?? "")) continue;
      const score = likeness(bareLabel(words), row.label);
      if (score >= 0.75 && score > (best?.score ?? 0)) best = { end: at + length, score };
    }
  }
  return best?.end;
}

/** A label as running text has it: the form's quotation marks and commas are in some files and not in others. */
function printedForms({ id, label }: RequestRow): string[] {
  if (id === "request.refused.security") return ['危及"三安全一稳定"', label];
  return label.includes("行政机关不再处理") ? [label.replace("行政", "、行政"), label] : [label];
}

/** The figures after a label: past what the form says in brackets, and without the number of the next row. */
function figuresAfter(
  running: RunningText,
  end: number,
  next: RequestRow | undefined,
): readonly string[] {
  const { text } = running;
  const closing = text[end] === "(" ? text.indexOf(")", end) : -1;
  const start = closing < 0 ? end : closing + 1;
  const to = figuresEnd(running, start);
  const runs = runsBetween(running, start, to);
  const last = runs.at(-1) ?? "";
  const ordinal = next?.ordinal;
  const numbered = text[to] === "、" ? `${ordinal}$` : `${ordinal}[.]$`;
  const peeled = ordinal ? last.replace(new RegExp(numbered), "") : last;
  return [...runs.slice(0, -1), peeled].filter((run) => run !== "");
}

/** Table 三 where the borders of its cells were lost: labels and figures in one stream. */
export function requestsInText(running: RunningText): RequestReading | undefined {
  const { text, lines } = running;
  const region = regionOf(text);
  if (!region) return undefined;
  const form = requestFormOf(text.slice(region.from, region.to));
  const formRows = requestFormRows(form);
  const rows = new Map<RequestRowId, RowReading>();
  let from = region.from;
  formRows.forEach((row, at) => {
    const end = labelEnd(text, row, from, region.to);
    if (end === undefined) return;
    const runs = figuresAfter(running, end, formRows[at + 1]);
    from = end;
    if (runs.length === 0) return;
    rows.set(row.id, runRow(runs, columnCount, { line: lines[end] ?? 1 }));
  });
  return rows.size < 4 ? undefined : { form, rows, unmatched: [], issues: [] };
}
