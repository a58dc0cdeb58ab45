import { runRow } from "../rowReading.ts";
import { figuresEnd, type RunningText, runsBetween } from "../runningText.ts";
import { disclosedFormOf, disclosedFormRows } from "./disclosedForm.ts";
import type { DisclosedFound, DisclosedReading } from "./disclosedInTables.ts";

/** What of the text may be table 二: from the head of its first part to where table 三 begins. */
function regionOf(text: string): { from: number; to: number } | undefined {
  const part = /第二十条第\(一\)项/g;
  const starts = [...text.matchAll(part)].map(({ index }) => index);
  const heads = text.indexOf("信息内容");
  const from = starts.find((at) => /信息内容|制发|制作/.test(text.slice(at, at + 80))) ?? heads;
  if (from < 0) return undefined;
  const end = text.indexOf("收到和处理政府信息公开申请情况", from);
  return { from, to: end < 0 ? text.length : end };
}

/** Table 二 where the borders of its cells were lost. */
export function disclosedInText(running: RunningText): DisclosedReading | undefined {
  const { text, lines } = running;
  const region = regionOf(text);
  const form = region && disclosedFormOf(text.slice(region.from, region.to));
  if (!form) return undefined;
  const rows: DisclosedFound[] = [];
  for (const { label, columns } of disclosedFormRows(form)) {
    // 行政规范性文件 is called 规范性文件 as well, and 规章 is the end of no other label.
    const short = label.replace(/^行政(?=规范)/, "");
    const at = placeOf(text, short, region.from, region.to);
    if (at === undefined) continue;
    const start = at + short.length;
    const end = figuresEnd(running, start);
    const runs = runsBetween(running, start, end);
    if (runs.length === 0) continue;
    rows.push({
      label,
      indicators: columns.map(({ indicator }) => indicator),
      reading: runRow(runs, columns.length, { line: lines[start] ?? 1 }, () => true),
    });
  }
  return rows.length === 0 ? undefined : { form, rows };
}

/** Where a label stands with a figure or nothing after it; headings hold the same words with others after them. */
function placeOf(text: string, label: string, from: number, to: number): number | undefined {
  for (let at = text.indexOf(label, from); at >= 0 && at < to; at = text.indexOf(label, at + 1)) {
    if (/[-\d/—]/.test(text[at + label.length] ?? "")) return at;
  }
  return undefined;
}
